"use client";

import { useTranslation } from "#translation";

import {
  MeasureNames,
  NumberFields,
  ScopeFields,
} from "@/app/(desk)/desk/_claim/figure-fields";
import { sayMeasure } from "@/app/(desk)/desk/_claim/say-measure";
import type { ExtractedFigure } from "@/domain/figures/extract/extract-figures";
import { FIGURE_OF_CLAIM } from "@/domain/figures/figure-form";
import { figureInWords } from "@/domain/figures/figure-words";
import type { Translate } from "@/lib/translate";
import { nameOfSpan } from "./use-in-hand";

type Props = {
  figures: ExtractedFigure[];
  /** Which of them comes with the claim, by its span; none if empty. */
  taken: string;
  onTake: (figure: string) => void;
};

/** The figures that the words seem to state: none counts until it is taken. */
export function FigureChoice({ figures, taken, onTake }: Props) {
  const t = useTranslation();
  if (figures.length === 0) return null;
  const draft = figures.find((figure) => nameOfSpan(figure) === taken);
  return (
    <fieldset className="space-y-2 rounded border border-rule bg-sheet p-3">
      <legend className="px-1 text-sm font-medium">
        {t("A figure to record with it", "Un chiffre à enregistrer avec elle")}
      </legend>
      <div className="space-y-1">
        <Choice name="" chosen={!draft} onTake={onTake}>
          {t("None", "Aucun")}
        </Choice>
        {figures.map((figure) => (
          <Choice
            key={nameOfSpan(figure)}
            name={nameOfSpan(figure)}
            chosen={figure === draft}
            onTake={onTake}
          >
            <span className="font-medium">{sayFigure(figure, t)}</span>
            <span className="block text-ink-soft">{t.of(figure.why)}</span>
          </Choice>
        ))}
      </div>
      {draft && (
        <div key={taken} className="space-y-3 border-t border-rule pt-3">
          <NumberFields draft={draft} prefix={FIGURE_OF_CLAIM} />
          <ScopeFields draft={draft} prefix={FIGURE_OF_CLAIM} />
          <MeasureNames />
        </div>
      )}
    </fieldset>
  );
}

function Choice(props: {
  name: string;
  chosen: boolean;
  onTake: (figure: string) => void;
  children: React.ReactNode;
}) {
  return (
    <label className="flex cursor-pointer gap-2 rounded px-2 py-1 text-sm hover:bg-sunk has-checked:bg-accent-wash">
      <input
        type="radio"
        name="figure"
        value={props.name}
        checked={props.chosen}
        onChange={() => props.onTake(props.name)}
        className="mt-1 shrink-0 self-start accent-(--accent)"
      />
      <span>{props.children}</span>
    </label>
  );
}

function sayFigure(figure: ExtractedFigure, { language }: Translate): string {
  const number = figureInWords(figure, language);
  const counted = [number, figure.population].filter(Boolean).join(" ");
  const measure = sayMeasure(figure.measure, language);
  return [counted, measure, figure.place].filter(Boolean).join(", ");
}
