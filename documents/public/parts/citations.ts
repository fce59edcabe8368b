import type { CitedClaim } from "@/domain/publishing/cited-claim";
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

/** A claim as a passage cites it, with the anchors of passage and note. */
export type Citation = {
  claim: CitedClaim;
  number: number;
  anchor: string;
  /** The first passage of the block that cites the claim has its note. */
  note: string;
};

/** One citation for each passage that cites; null for the words between. */
export function citationsOf(
  passages: Passage[],
  block: number,
  claims: CitedClaim[],
): (Citation | null)[] {
  const notes = new Map<string, string>();
  return passages.map(({ claimId }, i) => {
    const place = claims.findIndex((claim) => claim.id === claimId);
    const claim = claims[place];
    if (!claim) return null;
    const anchor = `${block + 1}-${i + 1}`;
    const note = notes.get(claim.id) ?? anchor;
    notes.set(claim.id, note);
    return { claim, number: place + 1, anchor, note };
  });
}
