import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { type Placement, reanchor } from "@/domain/anchoring/reanchor";
import type { MentionState } from "@/domain/anchoring/state";
import type { Span } from "@/domain/articles/version";

/** Articles before and after an edit, with one mention each; may be absent. */
export const CASES = path.join(
  process.env.SHARED_DIR ?? "../shared",
  "data/reanchor/dev.jsonl",
);

type Case = {
  edit: string;
  before: string;
  after: string;
  selector: Span;
  /** Where the mention is now, or null when it is gone. */
  expected: Span | null;
};

export type Score = {
  cases: number;
  /** Placed at both ends as expected, or lost where nothing is expected. */
  right: number;
  /** Carried on by itself at another place than expected. */
  wronglyCarried: number;
  states: Partial<Record<MentionState, number>>;
};

/** Scores all cases and those of each kind of edit; null where absent. */
export function scoreCases(): Map<string, Score> | null {
  if (!existsSync(CASES)) return null;
  const scores = new Map<string, Score>();
  for (const line of readFileSync(CASES, "utf8").trim().split("\n")) {
    const one: Case = JSON.parse(line);
    const [placement] = reanchor(one.before, one.after, [one.selector]);
    if (!placement) throw new Error("A mention was left out.");
    for (const kind of ["all", one.edit]) {
      const score = scores.get(kind) ?? emptyScore();
      addCase(score, placement, one.expected);
      scores.set(kind, score);
    }
  }
  return scores;
}

function emptyScore(): Score {
  return { cases: 0, right: 0, wronglyCarried: 0, states: {} };
}

function addCase(score: Score, placed: Placement, expected: Span | null): void {
  const { state } = placed;
  const isRight = expected
    ? placed.start === expected.start && placed.end === expected.end
    : state === "lost";
  const isCarried = state === "exact" || state === "moved";
  score.cases += 1;
  score.right += isRight ? 1 : 0;
  score.wronglyCarried += isCarried && !isRight ? 1 : 0;
  score.states[state] = (score.states[state] ?? 0) + 1;
}
