import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import type { VerdictStatus } from "./verdict";

/** A proposal as those who decide on it need it. */
export type ProposalAtHand = {
  status: VerdictStatus;
  proposedBy: string;
  /** The revision it is on, and the claim's revision now. */
  claimRevision: number;
  currentRevision: number;
};

export type SecondSignatureRefusal =
  | "not-your-role"
  | "own-proposal"
  | "already-decided";

export type DecideRefusal = SecondSignatureRefusal | "claim-moved";

/**
 * Decides whether `actor` may be the second person of a proposal of any kind.
 * Nobody is who proposed it, whatever their role: the second pair of eyes is
 * the point.
 */
export function mayDecide(
  actor: Actor,
  proposal: Pick<ProposalAtHand, "status" | "proposedBy">,
): Result<undefined, SecondSignatureRefusal> {
  if (!may(actor, "countersign")) return refuse("not-your-role");
  if (proposal.proposedBy === actor.userId) return refuse("own-proposal");
  if (proposal.status !== "proposed") return refuse("already-decided");
  return ok(undefined);
}

/**
 * Decides whether `actor` may put the second signature under a verdict. A
 * claim that moved must be proposed anew.
 */
export function mayCountersign(
  actor: Actor,
  proposal: ProposalAtHand,
): Result<undefined, DecideRefusal> {
  const second = mayDecide(actor, proposal);
  if (!second.ok) return second;
  if (proposal.claimRevision !== proposal.currentRevision) {
    return refuse("claim-moved");
  }
  return ok(undefined);
}

/** Decides whether `actor` may send a proposal back with a reason. */
export function mayReturn(
  actor: Actor,
  proposal: ProposalAtHand,
): Result<undefined, DecideRefusal> {
  const decided = mayCountersign(actor, proposal);
  // A claim that moved on is no reason to keep a proposal lying about.
  return !decided.ok && decided.error === "claim-moved"
    ? ok(undefined)
    : decided;
}

/** Decides whether `actor` may take back a proposal: only its own proposer. */
export function mayWithdraw(
  actor: Actor,
  proposal: Pick<ProposalAtHand, "status" | "proposedBy">,
): Result<undefined, "not-your-proposal" | "already-decided"> {
  if (proposal.proposedBy !== actor.userId) return refuse("not-your-proposal");
  if (proposal.status !== "proposed") return refuse("already-decided");
  return ok(undefined);
}
