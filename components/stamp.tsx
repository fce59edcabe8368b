import { useTranslation } from "#translation";

import type { VerdictView } from "@/domain/publishing/checked-claim";
import { stampLines } from "@/domain/verdicts/stamp";
import { RatingMark, Tag } from "./marks";
import { Time } from "./time";

/** A verdict as a stamp: was it said, is it so, and under whose names. */
export function Stamp({ verdict }: { verdict: VerdictView }) {
  const t = useTranslation();
  return (
    <div className="rounded border-2 border-rule-strong bg-sheet p-3">
      <dl className="space-y-1">
        {stampLines(verdict, t.language).map((line) => (
          <div key={line.question} className="flex items-baseline gap-2">
            <dt className="w-12 text-sm text-ink-soft">{line.question}</dt>
            <dd>
              <RatingMark
                tone={line.tone}
                mark={line.mark}
                label={line.answer}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-soft">
        {t("Proposed by", "Proposé par")} {verdict.proposedBy},{" "}
        <Time at={verdict.proposedAt} />
        {verdict.countersignedBy && verdict.countersignedAt ? (
          <>
            {" · "}
            {t("countersigned by", "contresigné par")} {verdict.countersignedBy}
            , <Time at={verdict.countersignedAt} />
          </>
        ) : (
          <>
            {" · "}
            <Tag>
              {t(
                "waits for a second signature",
                "attend une seconde signature",
              )}
            </Tag>
          </>
        )}
      </p>
      {verdict.overrideReason && (
        <p className="mt-1 text-sm">
          {t(
            "The evidence policy was set aside:",
            "La règle de preuve a été écartée\u00a0:",
          )}{" "}
          {verdict.overrideReason}
        </p>
      )}
    </div>
  );
}
