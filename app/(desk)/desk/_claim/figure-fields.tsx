"use client";

import { CheckField, SelectField, TextField } from "@/components/fields";
import type { Bound } from "@/domain/figures/figure";

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

/** The number itself and the words that state it. */
export function NumberFields({ draft }: { draft?: FigureDraft }) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <SelectField
          label="How firmly"
          name="bound"
          choices={BOUND_CHOICES}
          defaultValue={draft?.bound ?? "exactly"}
        />
        <TextField
          label="Low end"
          name="low"
          inputMode="decimal"
          defaultValue={draft?.low ?? ""}
        />
        <TextField
          label="High end"
          name="high"
          inputMode="decimal"
          defaultValue={draft?.high ?? ""}
        />
      </div>
      <TextField
        label="The words that state it"
        name="exactWords"
        dir="auto"
        defaultValue={draft?.exactWords}
      />
    </>
  );
}

/** What is counted, of whom, where and when. */
export function ScopeFields({ draft }: { draft?: FigureDraft }) {
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-3">
        <TextField
          label="Measure"
          name="measure"
          list="measures"
          autoComplete="off"
          defaultValue={draft?.measure}
        />
        <TextField
          label="Of whom or what"
          name="population"
          defaultValue={draft?.population ?? ""}
        />
        <TextField
          label="Where"
          name="place"
          defaultValue={draft?.place ?? ""}
        />
      </div>
      <details>
        <summary className="cursor-pointer text-sm">When it counts</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-3">
          <TextField
            label="From"
            name="timeFrom"
            defaultValue={draft?.timeFrom ?? ""}
          />
          <TextField
            label="Until"
            name="timeTo"
            defaultValue={draft?.timeTo ?? ""}
          />
          <TextField
            label="As of"
            name="asOf"
            defaultValue={draft?.asOf ?? ""}
          />
        </div>
        <CheckField
          label="A running total, counted until then"
          name="cumulative"
          defaultChecked={draft?.cumulative}
        />
      </details>
    </>
  );
}
