import type { ClaimState } from "@/domain/claims/claim";
import { moveClaim } from "@/domain/claims/state";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import type { Attribution } from "./verdict";

/** The claim that a verdict is proposed on, as it stands now. */
export type ClaimToJudge = {
  state: ClaimState;
  revision: number;
  hasEdition: boolean;
  /** How many pieces of evidence are linked to it, of any stance. */
  evidence: number;
  /** The newsroom's scale, without retired ratings. */
  ratingKeys: readonly string[];
};

/** Two answers and why, on the revision that the proposer read. */
export type Proposal = {
  attribution: Attribution;
  ratingKey: string;
  rationale: string;
  revision: number;
};

export type ProposeRefusal =
  | "not-your-role"
  | "not-in-this-state"
  | "changed-meanwhile"
  | "no-evidence"
  | "no-rationale"
  | "not-on-the-scale";

/**
 * Decides whether `actor` may propose this verdict; the value is the proposal
 * with its rationale trimmed.
 *
 * A proposal is about the claim as its proposer read it, so one on another
 * revision is refused, and so is a verdict with nothing to show for it.
 */
export function proposeVerdict(
  claim: ClaimToJudge,
  proposal: Proposal,
  actor: Actor,
): Result<Proposal, ProposeRefusal> {
  if (!may(actor, "propose")) return refuse("not-your-role");
  if (proposal.revision !== claim.revision) {
    return refuse("changed-meanwhile", { revision: claim.revision });
  }
  const way = { ...claim, proposerId: null };
  if (!moveClaim(way, "propose", actor).ok) return refuse("not-in-this-state");
  if (claim.evidence === 0) return refuse("no-evidence");
  const rationale = proposal.rationale.trim();
  if (rationale === "") return refuse("no-rationale");
  if (!claim.ratingKeys.includes(proposal.ratingKey)) {
    return refuse("not-on-the-scale");
  }
  return ok({ ...proposal, rationale });
}
