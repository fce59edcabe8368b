import Link from "next/link";
import { useTranslation } from "#translation";

import { Tag } from "@/components/marks";
import { EmptyState } from "@/components/page";
import {
  INTEREST_WORDS,
  SOURCE_TYPE_WORDS,
  STANCE_WORDS,
} from "@/components/words";
import { sayCredibility, sayReliability } from "@/domain/sources/grade";
import type { Translate } from "@/lib/translate";
import type { ClaimView, EvidenceOnDesk } from "@/usecases/claims/view-claim";
import { ChangeEvidence } from "./change-evidence";
import { EvidenceForm } from "./evidence-form";
import { NarrowEvidence } from "./narrow-evidence";

/** What sources say to the claim, and the forms to add to it and change it. */
export function EvidencePart({ view }: { view: ClaimView }) {
  const t = useTranslation();
  const { claim, evidence } = view;
  const signed = claim.verdict !== null;
  return (
    <div className="space-y-4">
      {evidence.length === 0 && (
        <EmptyState>
          {t(
            "No evidence yet. Link a source with the words that bear on the claim; a verdict needs at least one.",
            "Pas encore de preuve. Joignez une source avec les mots qui portent sur l’affirmation\u00a0; un verdict en demande au moins une.",
          )}
        </EmptyState>
      )}
      <ul className="space-y-4">
        {evidence.map((item) => (
          <li key={item.id} className="space-y-1">
            <Evidence item={item} />
            <ChangeEvidence
              item={item}
              revision={claim.revision}
              signed={signed}
            />
            <NarrowEvidence
              item={item}
              revision={claim.revision}
              signed={signed}
            />
          </li>
        ))}
      </ul>
      <EvidenceForm claimId={claim.id} signed={signed} />
    </div>
  );
}

function Evidence({ item }: { item: EvidenceOnDesk }) {
  const t = useTranslation();
  const { source, snapshot } = item;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Tag>{t.of(STANCE_WORDS[item.stance])}</Tag>
        <Link href={`/desk/sources/${source.id}`} className="font-medium">
          {source.title}
        </Link>
        <span className="text-sm text-ink-soft">
          {t.of(SOURCE_TYPE_WORDS[source.type])}
          {source.publisher && `, ${source.publisher.name}`}
          {source.confidential && t(", confidential", ", confidentielle")}
        </span>
        {item.withdrawnReason && <Tag>{t("withdrawn", "retirée")}</Tag>}
      </p>
      <blockquote
        lang={source.language ?? undefined}
        dir="auto"
        className="border-l-2 border-rule-strong pl-3 font-serif whitespace-pre-line"
      >
        {item.excerpt}
      </blockquote>
      <p className="text-sm text-ink-soft">
        {gradesOf(item, t)}
        {item.locator && ` · ${item.locator}`}
        {snapshot && item.snapshotId && (
          <>
            {" · "}
            <a href={`/desk/snapshots/${item.snapshotId}`}>
              {t("copy", "copie")}{" "}
              <span className="font-mono" title={snapshot.sha256}>
                {snapshot.sha256.slice(0, 8)}
              </span>
            </a>
          </>
        )}
      </p>
      {item.interest && (
        <p className="text-sm">
          {t("At stake here:", "Intérêt ici\u00a0:")}{" "}
          {t.of(INTEREST_WORDS[item.interest]).toLowerCase()}
          {t(", since ", ", car ")}
          {item.interestReason}
        </p>
      )}
      {item.notRepeatingReason && (
        <p className="text-sm">
          {t(
            "In this claim it doesn’t repeat",
            "Dans cette affirmation, elle ne reprend pas",
          )}{" "}
          {item.repeats
            .filter(({ here }) => !here)
            .map(({ title }) => t(`“${title}”`, `«\u00a0${title}\u00a0»`))
            .join(", ")}
          {t(":", "\u00a0:")} {item.notRepeatingReason}
        </p>
      )}
      {item.withdrawnReason && (
        <p className="text-sm text-amber">
          {t("The source was withdrawn:", "La source a été retirée\u00a0:")}{" "}
          {item.withdrawnReason}{" "}
          {t("It is not counted.", "Elle n’est pas comptée.")}
        </p>
      )}
      {item.fallen && !item.withdrawnReason && (
        <p className="text-sm text-amber">
          {t(
            "It rests on a source that was withdrawn. It is not counted.",
            "Elle repose sur une source qui a été retirée. Elle n’est pas comptée.",
          )}
        </p>
      )}
      {item.note && <p className="text-sm">{item.note}</p>}
    </>
  );
}

/** Both Admiralty grades, each with what it says. */
function gradesOf(item: EvidenceOnDesk, t: Translate): string {
  const { credibility } = item;
  const { reliability } = item.source;
  const letter = `${reliability}, ${sayReliability(reliability, t.language)}`;
  const number = `${credibility}, ${sayCredibility(credibility, t.language)}`;
  return t(
    `Source ${letter}; information ${number}`,
    `Source ${letter}\u00a0; information ${number}`,
  );
}
