"use client";

import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SUGGESTION_KIND_WORDS } from "@/components/words";
import type { Suggestions } from "./use-suggestions";

/** What the suggestion in hand is, and what can be done with it. */
export function OfferedActs({ suggestions }: { suggestions: Suggestions }) {
  const t = useTranslation();
  const { inHand, place, list } = suggestions;
  if (!inHand) return null;
  return (
    <div className="mb-1 space-y-1 border-b border-rule px-1 pb-1">
      <p className="text-sm text-ink-soft">
        <span className="font-medium text-ink">
          {t.of(SUGGESTION_KIND_WORDS[inHand.kind])}
          {t(
            `, ${place + 1} of ${list.length}`,
            `, ${place + 1} sur ${list.length}`,
          )}
        </span>
        {inHand.speaker && ` · ${inHand.speaker}`} · {inHand.why}
      </p>
      <div
        role="toolbar"
        aria-label={t("The suggestion", "La suggestion")}
        className="flex flex-wrap gap-1"
      >
        <Button look="primary" shortcut="A" onClick={suggestions.accept}>
          {t("Take it", "La prendre")}
        </Button>
        <Button shortcut="D" onClick={suggestions.settle}>
          {inHand.dismissed
            ? t("Offer again", "Reproposer")
            : t("Dismiss", "Ignorer")}
        </Button>
        <Button look="quiet" shortcut="S" onClick={suggestions.next}>
          {t("Next", "Suivante")}
        </Button>
      </div>
    </div>
  );
}
