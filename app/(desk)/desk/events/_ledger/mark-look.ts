import type { Tone } from "@/components/marks";
import type { MarkCode } from "@/domain/figures/ledger/mark";

/** A mark's colour, sign and word, so that none of them stands alone. */
export type MarkLook = { tone: Tone; sign: string; word: string };

export const MARK_LOOKS: Record<MarkCode, MarkLook> = {
  conflicts: { tone: "red", sign: "≠", word: "Conflict" },
  sum_fails: { tone: "red", sign: "✗", word: "Sum fails" },
  sum_refused: { tone: "red", sign: "✗", word: "No sum" },
  different_measure: { tone: "amber", sign: "≁", word: "Different measure" },
  parts_missing: { tone: "amber", sign: "…", word: "Parts missing" },
  sum_holds: { tone: "green", sign: "✓", word: "Sum holds" },
  agrees: { tone: "slate", sign: "=", word: "Agrees" },
  updated: { tone: "slate", sign: "↑", word: "Updated" },
  narrower_scope: { tone: "slate", sign: "⊂", word: "Narrower" },
  wider_scope: { tone: "slate", sign: "⊃", word: "Wider" },
};

/** Where reports tell otherwise where a place lies. */
export const TOLD_DIFFERENTLY: MarkLook = {
  tone: "red",
  sign: "≠",
  word: "Told differently",
};

/** Marks that only say how scopes lie in each other; shown when asked for. */
export const QUIET_MARKS: readonly MarkCode[] = [
  "narrower_scope",
  "wider_scope",
];
