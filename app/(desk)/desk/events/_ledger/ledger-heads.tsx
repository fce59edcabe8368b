import { useTranslation } from "#translation";

import type { LedgerColumn, LedgerRow } from "@/domain/figures/ledger/table";
import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";

const KIND_WORDS: Record<LedgerColumn["kind"], Said> = {
  claimant: { en: "claimant", fr: "auteur de l’affirmation" },
  outlet: { en: "outlet", fr: "média" },
  derived: { en: "from sums", fr: "d’après les sommes" },
};

/** The voice of a column; what the desk derived has none. */
export function nameOf(column: LedgerColumn, t: Translate): string {
  return column.voice?.name ?? t("Derived", "Calculé");
}

/** Who says it, and as what. */
export function ColumnHead({ column }: { column: LedgerColumn }) {
  const t = useTranslation();
  return (
    <>
      <span className="block text-ink">{nameOf(column, t)}</span>
      <span className="text-xs">{t.of(KIND_WORDS[column.kind])}</span>
    </>
  );
}

/** What is counted, where and when. */
export function RowHead({ row }: { row: LedgerRow }) {
  const t = useTranslation();
  const times = [row.timeFrom, row.timeTo].filter(Boolean).join(" – ");
  return (
    <>
      <span className="block font-medium">
        {[
          MEASURE_WORDS[t.language][row.measure] ?? row.measure,
          ...row.populations,
        ].join(" · ")}
      </span>
      <span className="text-ink-soft">
        {row.place ?? t("the whole event", "tout l’événement")}
        {times && `, ${times}`}
      </span>
    </>
  );
}
