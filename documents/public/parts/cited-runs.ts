import type { Run } from "@/domain/summaries/summary-block";

/** Neighbouring runs that cite one claim, or that cite nothing. */
export type Passage = { claimId: string | null; runs: Run[] };

/** A block's runs as passages, so that one citation is one link. */
export function passagesOf(runs: Run[]): Passage[] {
  const passages: Passage[] = [];
  for (const run of runs) {
    const last = passages.at(-1);
    if (last && last.claimId === run.claimId) last.runs.push(run);
    else passages.push({ claimId: run.claimId, runs: [run] });
  }
  return passages;
}
