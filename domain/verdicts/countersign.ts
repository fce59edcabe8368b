import type { ClaimState } from "@/domain/claims/claim";
import { moveClaim } from "@/domain/claims/state";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import type { Finding } from "./policy";
import { isReason } from "./reason";
import type { VerdictStatus } from "./verdict";

/** A verdict that waits for its second signature, and its claim as it stands. */
export type VerdictToSign = {
  status: VerdictStatus;
  proposedBy: string;
  /** The revision of the claim that the proposal is about. */
  claimRevision: number;
  claim: { state: ClaimState; revision: number; hasEdition: boolean };
};

/** What the second person read and what the evidence lacks. */
export type SecondLook = {
  /** The revision of the claim that they have before them. */
  revision: number;
  findings: readonly Finding[];
  /** Why they sign although the policy is not met; published if so. */
  overrideReason: string | null;
};

export type SecondLookRefusal =
  | "not-your-role"
  | "own-verdict"
  | "verdict-decided"
  | "changed-meanwhile";

export type CountersignRefusal =
  | SecondLookRefusal
  | "policy-not-met"
  | "override-needs-reason";

export type ReturnRefusal = SecondLookRefusal | "return-needs-reason";

/**
 * Decides whether `actor` may countersign. Refused to the proposer, whatever
 * their role, and on anything but the revision that both have read.
 *
 * Where the policy is not met (the detail's `findings` say how) a reason in a
 * few words sets it aside; without a finding there is nothing to set aside,
 * so the value's reason, which will be published, is null.
 */
export function countersignVerdict(
  verdict: VerdictToSign,
  look: SecondLook,
  actor: Actor,
): Result<{ overrideReason: string | null }, CountersignRefusal> {
  const refusal = refusalOf(verdict, look.revision, actor);
  if (refusal) return refusal;
  if (look.findings.length === 0) return ok({ overrideReason: null });
  const findings = [...look.findings];
  const overrideReason = look.overrideReason?.trim() ?? "";
  if (overrideReason === "") return refuse("policy-not-met", { findings });
  if (!isReason(overrideReason)) {
    return refuse("override-needs-reason", { findings });
  }
  return ok({ overrideReason });
}

/** Decides whether `actor` may return a verdict to its proposer, saying why. */
export function returnVerdict(
  verdict: VerdictToSign,
  answer: { revision: number; reason: string },
  actor: Actor,
): Result<{ reason: string }, ReturnRefusal> {
  const refusal = refusalOf(verdict, answer.revision, actor);
  if (refusal) return refusal;
  const reason = answer.reason.trim();
  return reason === "" ? refuse("return-needs-reason") : ok({ reason });
}

/** Why `actor` has no second look at this verdict, if they have none. */
function refusalOf(
  { status, proposedBy, claimRevision, claim }: VerdictToSign,
  revision: number,
  actor: Actor,
) {
  if (!may(actor, "countersign")) return refuse("not-your-role");
  if (proposedBy === actor.userId) return refuse("own-verdict");
  if (status !== "proposed") return refuse("verdict-decided");
  const way = { ...claim, proposerId: proposedBy };
  const waits = moveClaim(way, "countersign", actor).ok;
  const stale = claimRevision !== claim.revision || revision !== claim.revision;
  if (stale || !waits) {
    return refuse("changed-meanwhile", { revision: claim.revision });
  }
  return undefined;
}
