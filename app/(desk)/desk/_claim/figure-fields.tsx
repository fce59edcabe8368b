"use client";

import { CheckField, SelectField, TextField } from "@/components/fields";
import { type Bound, MEASURES } from "@/domain/figures/figure";
import { MEASURE_WORDS } from "@/domain/figures/measure-words";

const BOUND_WORDS: Record<Bound, string> = {
  exactly: "Exactly",
  at_least: "At least",
  at_most: "At most",
  about: "About",
  unspecified: "A vague number or a range",
};

const BOUND_CHOICES = Object.entries(BOUND_WORDS).map(([value, label]) => ({
  value,
  label,
}));

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
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label="How firmly"
          name={`${prefix}bound`}
          choices={BOUND_CHOICES}
          defaultValue={draft?.bound ?? "exactly"}
        />
        <TextField
          label="Low end"
          name={`${prefix}low`}
          inputMode="decimal"
          defaultValue={draft?.low ?? ""}
        />
        <TextField
          label="High end"
          name={`${prefix}high`}
          inputMode="decimal"
          defaultValue={draft?.high ?? ""}
        />
      </div>
      <TextField
        label="The words that state it"
        name={`${prefix}exactWords`}
        dir="auto"
        defaultValue={draft?.exactWords}
      />
    </>
  );
}

/** What is counted, of whom, where and when. */
export function ScopeFields({ draft, prefix = "" }: Props) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label="Measure"
          name={`${prefix}measure`}
          list="measures"
          autoComplete="off"
          defaultValue={draft?.measure}
        />
        <TextField
          label="Of whom or what"
          name={`${prefix}population`}
          defaultValue={draft?.population ?? ""}
        />
        <TextField
          label="Where"
          name={`${prefix}place`}
          defaultValue={draft?.place ?? ""}
        />
      </div>
      <details>
        <summary className="cursor-pointer text-sm">When it counts</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-3">
          <TextField
            label="From"
            name={`${prefix}timeFrom`}
            defaultValue={draft?.timeFrom ?? ""}
          />
          <TextField
            label="Until"
            name={`${prefix}timeTo`}
            defaultValue={draft?.timeTo ?? ""}
          />
          <TextField
            label="As of"
            name={`${prefix}asOf`}
            defaultValue={draft?.asOf ?? ""}
          />
        </div>
        <CheckField
          label="A running total, counted until then"
          name={`${prefix}cumulative`}
          defaultChecked={draft?.cumulative}
        />
      </details>
    </>
  );
}

/** The measures that have a name of their own, for the fields above. */
export function MeasureNames() {
  return (
    <datalist id="measures">
      {MEASURES.map((measure) => (
        <option key={measure} value={measure}>
          {MEASURE_WORDS.en[measure]}
        </option>
      ))}
    </datalist>
  );
}
