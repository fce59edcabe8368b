import { type Act, type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import type { ClaimState } from "./claim";

/** What may be done with a claim that moves it on its way, or back. */
export const CLAIM_ACTS = [
  "edit",
  "begin_check",
  "propose",
  "countersign",
  "return",
  "reopen",
  "publish",
  "retract",
] as const;
export type ClaimAct = (typeof CLAIM_ACTS)[number];

/** A claim as far as its way goes. */
export type ClaimOnItsWay = {
  state: ClaimState;
  /** Whether an edition of it was ever published. */
  hasEdition: boolean;
  /** Who proposed the verdict that waits for a second signature. */
  proposerId: string | null;
};

export type MoveRefusal =
  | "not-your-role"
  | "not-in-this-state"
  | "own-proposal";

const NEEDS: Record<ClaimAct, Act> = {
  edit: "contribute",
  begin_check: "contribute",
  propose: "propose",
  countersign: "countersign",
  return: "countersign",
  reopen: "propose",
  publish: "publish",
  retract: "publish",
};

type Ways = Partial<Record<ClaimAct, ClaimState>>;

const AFTER_PUBLICATION: Ways = {
  edit: "in_check",
  reopen: "in_check",
  retract: "retracted",
};

/**
 * Where each act leads. An edit of anything that was proposed leads back to
 * the check, and so does reopening without an edit. Retracting is open as
 * long as an edition stands, whatever is done on the desk meanwhile.
 */
const WAYS: Record<ClaimState, Ways> = {
  open: { edit: "open", begin_check: "in_check", propose: "proposed" },
  in_check: { edit: "in_check", propose: "proposed", retract: "retracted" },
  proposed: {
    edit: "in_check",
    countersign: "approved",
    return: "in_check",
    reopen: "in_check",
    retract: "retracted",
  },
  approved: {
    edit: "in_check",
    reopen: "in_check",
    publish: "published",
    retract: "retracted",
  },
  published: AFTER_PUBLICATION,
  corrected: AFTER_PUBLICATION,
  retracted: { reopen: "in_check" },
};

/**
 * Decides where `act` leads a claim. Refused: what the role does not include,
 * what the claim's state does not allow (retracting needs an edition), and a
 * second signature, or its refusal, by the proposer, whatever their role.
 */
export function moveClaim(
  claim: ClaimOnItsWay,
  act: ClaimAct,
  actor: Actor,
): Result<ClaimState, MoveRefusal> {
  if (!may(actor, NEEDS[act])) return refuse("not-your-role");
  const next = WAYS[claim.state][act];
  if (!next) return refuse("not-in-this-state");
  if (act === "retract" && !claim.hasEdition) {
    return refuse("not-in-this-state");
  }
  const second = act === "countersign" || act === "return";
  if (second && claim.proposerId === actor.userId) {
    return refuse("own-proposal");
  }
  return ok(next === "published" && claim.hasEdition ? "corrected" : next);
}

/** The acts to offer a person in the interface; the rule is `moveClaim`. */
export function claimActsFor(claim: ClaimOnItsWay, actor: Actor): ClaimAct[] {
  return CLAIM_ACTS.filter((act) => moveClaim(claim, act, actor).ok);
}

/**
 * Whether an edit now would void a signature or take back a proposal: the
 * person is told before saving.
 */
export function editVoidsSignatures(state: ClaimState): boolean {
  return WAYS[state].edit === "in_check" && state !== "in_check";
}
