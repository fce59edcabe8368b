"use client";

import { useTranslation } from "#translation";

import { CheckField, SelectField, TextField } from "@/components/fields";
import { choicesOf } from "@/components/words";
import { type Bound, MEASURES } from "@/domain/figures/figure";
import { nameOfMeasure } from "@/domain/figures/measure-words";
import type { Said } from "@/lib/language";

const BOUND_WORDS: Record<Bound, Said> = {
  exactly: { en: "Exactly", fr: "Exactement" },
  at_least: { en: "At least", fr: "Au moins" },
  at_most: { en: "At most", fr: "Au plus" },
  about: { en: "About", fr: "Environ" },
  unspecified: {
    en: "A vague number or a range",
    fr: "Un nombre vague ou une fourchette",
  },
};

/** What a figure form begins with. */
export type FigureDraft = {
  low: number | null;
  high: number | null;
  bound: Bound;
  measure: string;
  population: string | null;
  place: string | null;
  timeFrom?: string | null;
  timeTo?: string | null;
  asOf?: string | null;
  cumulative?: boolean;
  exactWords: string;
};

type Props = {
  draft?: FigureDraft;
  /** Before the name of each field, in a form that holds more than a figure. */
  prefix?: string;
};

/** The number itself and the words that state it. */
export function NumberFields({ draft, prefix = "" }: Props) {
  const t = useTranslation();
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label={t("How firmly", "Avec quelle fermeté")}
          name={`${prefix}bound`}
          choices={choicesOf(BOUND_WORDS, t)}
          defaultValue={draft?.bound ?? "exactly"}
        />
        <TextField
          label={t("Low end", "Borne basse")}
          name={`${prefix}low`}
          inputMode="decimal"
          defaultValue={draft?.low ?? ""}
        />
        <TextField
          label={t("High end", "Borne haute")}
          name={`${prefix}high`}
          inputMode="decimal"
          defaultValue={draft?.high ?? ""}
        />
      </div>
      <TextField
        label={t("The words that state it", "Les mots qui le donnent")}
        name={`${prefix}exactWords`}
        dir="auto"
        defaultValue={draft?.exactWords}
      />
    </>
  );
}

/** What is counted, of whom, where and when. */
export function ScopeFields({ draft, prefix = "" }: Props) {
  const t = useTranslation();
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label={t("Measure", "Mesure")}
          name={`${prefix}measure`}
          list="measures"
          autoComplete="off"
          defaultValue={draft && nameOfMeasure(draft.measure, t.language)}
        />
        <TextField
          label={t("Of whom or what", "De qui ou de quoi")}
          name={`${prefix}population`}
          defaultValue={draft?.population ?? ""}
        />
        <TextField
          label={t("Where", "Où")}
          name={`${prefix}place`}
          defaultValue={draft?.place ?? ""}
        />
      </div>
      <details>
        <summary className="cursor-pointer text-sm">
          {t("When it counts", "Quand il vaut")}
        </summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-3">
          <TextField
            label={t("From", "Du")}
            name={`${prefix}timeFrom`}
            defaultValue={draft?.timeFrom ?? ""}
          />
          <TextField
            label={t("Until", "Au")}
            name={`${prefix}timeTo`}
            defaultValue={draft?.timeTo ?? ""}
          />
          <TextField
            label={t("As of", "Arrêté au")}
            name={`${prefix}asOf`}
            defaultValue={draft?.asOf ?? ""}
          />
        </div>
        <CheckField
          label={t(
            "A running total, counted until then",
            "Un total cumulé, compté jusque-là",
          )}
          name={`${prefix}cumulative`}
          defaultChecked={draft?.cumulative}
        />
      </details>
    </>
  );
}

/** The measures that have a name of their own, for the fields above. */
export function MeasureNames() {
  const { language } = useTranslation();
  return (
    <datalist id="measures">
      {MEASURES.map((measure) => (
        <option key={measure} value={nameOfMeasure(measure, language)} />
      ))}
    </datalist>
  );
}
