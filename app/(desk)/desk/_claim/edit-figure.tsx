"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import {
  editFigureForm,
  removeFigureInput,
} from "@/domain/figures/figure-form";
import { figureInWords } from "@/domain/figures/figure-words";
import type { FigureView } from "@/domain/publishing/checked-claim";
import { editFigureAction, removeFigureAction } from "./actions";
import { NumberFields, ScopeFields } from "./figure-fields";
import { sayMeasure } from "./say-measure";
import { VoidsSignatures } from "./voids-signatures";

type Props = { figure: FigureView; revision: number; signed: boolean };

/** Corrects a stated figure, or takes any figure away. */
export function EditFigure({ figure, revision, signed }: Props) {
  const t = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  const measure = sayMeasure(figure.measure, t.language);
  const name = `${figureInWords(figure, t.language)} ${measure}`;
  return (
    <details ref={box}>
      <summary className="cursor-pointer text-sm text-accent">
        {figure.derived
          ? t("Remove", "Retirer")
          : t("Correct or remove", "Corriger ou retirer")}
        <span className="sr-only"> {name}</span>
      </summary>
      <div className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3">
        {signed && <VoidsSignatures />}
        {!figure.derived && (
          <Form<unknown>
            action={editFigureAction}
            schema={editFigureForm}
            keepAs={`figure:${figure.id}:${revision}`}
            aria-label={t(`Correct ${name}`, `Corriger ${name}`)}
            className="space-y-3"
            onSaved={() => {
              if (box.current) box.current.open = false;
            }}
          >
            <input type="hidden" name="figureId" value={figure.id} />
            <input type="hidden" name="revision" value={revision} />
            <NumberFields draft={figure} />
            <ScopeFields draft={figure} />
            <TextField
              label={t("Stated by", "Donné par")}
              name="statedByName"
              defaultValue={figure.statedBy ?? ""}
            />
            <SubmitButton>
              {t("Save the figure", "Enregistrer le chiffre")}
            </SubmitButton>
          </Form>
        )}
        <Form<unknown>
          action={removeFigureAction}
          schema={removeFigureInput}
          aria-label={t(`Remove ${name}`, `Retirer ${name}`)}
        >
          <input type="hidden" name="figureId" value={figure.id} />
          <input type="hidden" name="revision" value={revision} />
          <SubmitButton look="plain">
            {t("Remove the figure", "Retirer le chiffre")}
          </SubmitButton>
        </Form>
      </div>
    </details>
  );
}
