"use client";

import { useTranslation } from "#translation";

import { SUGGESTION_KINDS } from "@/domain/suggestions/suggestion-input";
import type { Said } from "@/lib/language";
import type { Offered } from "./suggestion-actions";
import { isOn, type Shelf } from "./use-shelf";
import type { Suggestions } from "./use-suggestions";

const SHELVES: Shelf[] = ["all", ...SUGGESTION_KINDS, "dismissed"];
const SHELF_WORDS: Record<Shelf, Said> = {
  all: { en: "All", fr: "Toutes" },
  figure: { en: "Figures", fr: "Chiffres" },
  quote: { en: "Quotations", fr: "Citations" },
  checkworthy: { en: "Worth a check", fr: "À vérifier" },
  dismissed: { en: "Dismissed", fr: "Ignorées" },
};

/** Which of them are listed and gone through by key. */
export function Shelves(props: { suggestions: Suggestions; free: Offered[] }) {
  const t = useTranslation();
  const { suggestions, free } = props;
  return (
    <fieldset
      aria-label={t("Which suggestions", "Quelles suggestions")}
      className="flex flex-wrap gap-1"
    >
      {SHELVES.map((shelf) => {
        const count = free.filter((one) => isOn(shelf, one)).length;
        const isChosen = suggestions.shelf === shelf;
        if (count === 0 && !isChosen && shelf !== "all") return null;
        return (
          <button
            key={shelf}
            type="button"
            aria-pressed={isChosen}
            onClick={() => suggestions.setShelf(shelf)}
            className="min-h-7 cursor-pointer rounded border border-rule-strong px-2 text-sm aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-semibold"
          >
            {t.of(SHELF_WORDS[shelf])}{" "}
            <span className="text-ink-soft tabular-nums">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
