import { useTranslation } from "#translation";

import { Section } from "@/components/page";
import { RECORD_REFUSALS, type RecordReason } from "@/domain/imports/refusal";
import { counted } from "@/lib/language";
import { AllowThis } from "../_components/small-forms";

const RECORDS = {
  en: { one: "record", other: "records" },
  fr: { one: "enregistrement", other: "enregistrements" },
};

type Reasons = { reason: RecordReason; times: number }[];
type Refused = {
  n: number;
  place: string;
  reason: RecordReason;
  detail: string;
};

/** Why records were refused, summed and one by one. */
export function RefusedPart(props: { reasons: Reasons; refusals: Refused[] }) {
  const t = useTranslation();
  return (
    <>
      <ul aria-label={t("Reasons", "Raisons")} className="mb-3 space-y-1">
        {props.reasons.map(({ reason, times }) => (
          <li key={reason}>
            <span className="tabular-nums">{times} ×</span>{" "}
            {t.of(RECORD_REFUSALS[reason])}
          </li>
        ))}
      </ul>
      <ol
        aria-label={t("Refused records", "Enregistrements refusés")}
        className="divide-y divide-rule text-sm"
      >
        {props.refusals.map(({ n, place, reason, detail }) => (
          <li key={n} className="py-1.5">
            <span className="text-ink-soft">
              {t("Record", "Enregistrement")} {n}
              {place && `, ${place}`}
              {t(":", "\u00a0:")}
            </span>{" "}
            {t.of(RECORD_REFUSALS[reason])}{" "}
            {detail && (
              <code dir="auto" className="font-mono break-all">
                {detail}
              </code>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The publishers that are not on the list, to be let in by an admin. */
export function UnknownHosts(props: {
  hosts: { host: string; times: number }[];
  mayAllow: boolean;
}) {
  const t = useTranslation();
  if (props.hosts.length === 0) return null;
  const title = t(
    "Publishers that are not on the list",
    "Médias qui ne sont pas sur la liste",
  );
  return (
    <Section title={title}>
      <ul aria-label={title} className="divide-y divide-rule">
        {props.hosts.map(({ host, times }) => (
          <li
            key={host}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5"
          >
            <span className="min-w-0 flex-1 break-all">{host}</span>
            <span className="text-sm text-ink-soft">
              {counted(times, RECORDS[t.language], t.language)}
            </span>
            {props.mayAllow && <AllowThis host={host} />}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-soft">
        {t(
          "Whoever is let in comes in with the next import of the file.",
          "Qui est admis entrera au prochain import du fichier.",
        )}
        {!props.mayAllow &&
          t(
            " An admin can let them in.",
            " Un administrateur peut les admettre.",
          )}
      </p>
    </Section>
  );
}
