"use client";

import { useRef } from "react";

import { SelectField, SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { derivedFigureForm } from "@/domain/figures/figure-form";
import { figureInWords } from "@/domain/figures/figure-words";
import type { OfferedTerm } from "@/usecases/figures/offer-terms";
import { deriveFigureAction } from "./actions";
import { ScopeFields } from "./figure-fields";
import { VoidsSignatures } from "./voids-signatures";

type Props = { claimId: string; terms: OfferedTerm[]; signed: boolean };

const SIGNS = [
  { value: "", label: "Leave out" },
  { value: "1", label: "+ Add" },
  { value: "-1", label: "− Take away" },
];

/** Builds a sum of figures of the event; its number is never typed. */
export function DeriveFigure({ claimId, terms, signed }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        Derive a figure from others
      </summary>
      <Form<unknown>
        action={deriveFigureAction}
        schema={derivedFigureForm}
        aria-label="Derive a figure from others"
        className="mt-3 space-y-3"
        onSaved={() => {
          box.current?.querySelector("form")?.reset();
          if (box.current) box.current.open = false;
        }}
      >
        {signed && <VoidsSignatures />}
        <input type="hidden" name="claimId" value={claimId} />
        <div className="grid gap-3 sm:grid-cols-2">
          {terms.map((term) => (
            <SelectField
              key={term.id}
              label={sayTerm(term)}
              name={`term:${term.id}`}
              choices={SIGNS}
            />
          ))}
        </div>
        <ScopeFields />
        <SubmitButton>Derive the figure</SubmitButton>
      </Form>
    </details>
  );
}

function sayTerm(term: OfferedTerm): string {
  const { measure, population, place } = term;
  const what = [figureInWords(term, "en"), population, measure];
  return `${what.filter(Boolean).join(" ")}${place ? `, ${place}` : ""}`;
}
