"use client";

import { useTranslation } from "#translation";

import type { Translate } from "@/lib/translate";
import type { Looking } from "./use-found";

/** Says what the search is at, in a line that is always there. */
export function PaletteFooter({
  typed,
  looking,
}: {
  typed: string;
  looking: Looking;
}) {
  const t = useTranslation();
  return (
    <p
      role="status"
      className={`border-t border-rule px-4 py-1.5 text-sm ${
        looking.failed ? "text-red" : "text-ink-soft"
      }`}
    >
      {looking.failed ?? sayLooking(typed.trim(), looking, t)}
    </p>
  );
}

function sayLooking(
  words: string,
  { waiting, found }: Looking,
  t: Translate,
): string {
  const n = found.length;
  if (!words) {
    return t(
      "Type to search; ↑ ↓ to choose, Enter to open.",
      "Tapez pour chercher\u00a0; ↑ ↓ pour choisir, Entrée pour ouvrir.",
    );
  }
  if (waiting) return t("Searching…", "Recherche…");
  if (n === 0) {
    return t(
      "Nothing on this desk fits these words.",
      "Rien sur ce bureau ne répond à ces mots.",
    );
  }
  return n === 1
    ? t("1 thing on this desk.", "1 résultat sur ce bureau.")
    : t(
        `${n} nearest things on this desk.`,
        `Les ${n} résultats les plus proches sur ce bureau.`,
      );
}
