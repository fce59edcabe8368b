import type { Tone } from "@/components/marks";
import type { MarkCode } from "@/domain/figures/ledger/mark";
import type { Said } from "@/lib/language";

/** A mark's colour, sign and word, so that none of them stands alone. */
export type MarkLook = { tone: Tone; sign: string; word: Said };

export const MARK_LOOKS: Record<MarkCode, MarkLook> = {
  conflicts: {
    tone: "red",
    sign: "≠",
    word: { en: "Conflict", fr: "Contradiction" },
  },
  sum_fails: {
    tone: "red",
    sign: "✗",
    word: { en: "Sum fails", fr: "Somme fausse" },
  },
  sum_refused: {
    tone: "red",
    sign: "✗",
    word: { en: "No sum", fr: "Pas de somme" },
  },
  different_measure: {
    tone: "amber",
    sign: "≁",
    word: { en: "Different measure", fr: "Autre mesure" },
  },
  parts_missing: {
    tone: "amber",
    sign: "…",
    word: { en: "Parts missing", fr: "Parties manquantes" },
  },
  sum_holds: {
    tone: "green",
    sign: "✓",
    word: { en: "Sum holds", fr: "Somme juste" },
  },
  agrees: { tone: "slate", sign: "=", word: { en: "Agrees", fr: "Concorde" } },
  updated: {
    tone: "slate",
    sign: "↑",
    word: { en: "Updated", fr: "Actualisé" },
  },
  narrower_scope: {
    tone: "slate",
    sign: "⊂",
    word: { en: "Narrower", fr: "Plus étroit" },
  },
  wider_scope: {
    tone: "slate",
    sign: "⊃",
    word: { en: "Wider", fr: "Plus large" },
  },
};

/** Where reports tell otherwise where a place lies. */
export const TOLD_DIFFERENTLY: MarkLook = {
  tone: "red",
  sign: "≠",
  word: { en: "Told differently", fr: "Dit autrement" },
};

/** Marks that only say how scopes lie in each other; shown when asked for. */
export const QUIET_MARKS: readonly MarkCode[] = [
  "narrower_scope",
  "wider_scope",
];
