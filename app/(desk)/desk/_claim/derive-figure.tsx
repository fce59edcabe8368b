"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

import { SelectField, SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { derivedFigureForm } from "@/domain/figures/figure-form";
import { figureInWords } from "@/domain/figures/figure-words";
import type { Translate } from "@/lib/translate";
import type { OfferedTerm } from "@/usecases/figures/offer-terms";
import { deriveFigureAction } from "./actions";
import { ScopeFields } from "./figure-fields";
import { sayMeasure } from "./say-measure";
import { VoidsSignatures } from "./voids-signatures";

type Props = { claimId: string; terms: OfferedTerm[]; signed: boolean };

const signs = (t: Translate) => [
  { value: "", label: t("Leave out", "Laisser de côté") },
  { value: "1", label: t("+ Add", "+ Ajouter") },
  { value: "-1", label: t("− Take away", "− Soustraire") },
];

/** Builds a sum of figures of the event; its number is never typed. */
export function DeriveFigure({ claimId, terms, signed }: Props) {
  const t = useTranslation();
  const choices = signs(t);
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={box} className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        {t(
          "Derive a figure from others",
          "Calculer un chiffre à partir d’autres",
        )}
      </summary>
      <Form<unknown>
        action={deriveFigureAction}
        schema={derivedFigureForm}
        aria-label={t(
          "Derive a figure from others",
          "Calculer un chiffre à partir d’autres",
        )}
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
              label={sayTerm(term, t)}
              name={`term:${term.id}`}
              choices={choices}
            />
          ))}
        </div>
        <ScopeFields />
        <SubmitButton>
          {t("Derive the figure", "Calculer le chiffre")}
        </SubmitButton>
      </Form>
    </details>
  );
}

function sayTerm(term: OfferedTerm, t: Translate): string {
  const { measure, population, place } = term;
  const counted = sayMeasure(measure, t.language);
  const what = [figureInWords(term, t.language), population, counted];
  return `${what.filter(Boolean).join(" ")}${place ? `, ${place}` : ""}`;
}
