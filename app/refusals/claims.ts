import { answers } from "./answer";

export const CLAIM_REFUSALS = answers({
  "already-decided": {
    status: 409,
    sentence: "Someone has already decided on this proposal.",
  },
  "already-proposed": {
    status: 409,
    sentence: "A verdict already stands on this revision of the claim.",
  },
  "claim-moved": {
    status: 409,
    sentence:
      "The claim was edited after the verdict was proposed; it must be proposed anew.",
  },
  "event-known": {
    status: 409,
    sentence: "There is an event of that name already.",
  },
  "no-evidence": {
    status: 422,
    sentence: "A verdict needs evidence; this claim has none yet.",
  },
  "no-such-event": {
    status: 422,
    sentence: "There is no such event in this newsroom.",
  },
  "no-such-party": {
    status: 422,
    sentence: "There is no such party in this newsroom.",
  },
  "no-such-rating": {
    status: 422,
    sentence: "This rating is not on the desk's scale.",
  },
  "no-such-person": {
    status: 422,
    sentence: "There is nobody of that name on this desk.",
  },
  "not-your-proposal": {
    status: 403,
    sentence: "Only the person who proposed a verdict takes it back.",
  },
  "override-needs-reason": {
    status: 422,
    sentence:
      "Say in a few words why the policy is set aside; the reason is published.",
  },
  "own-proposal": {
    status: 403,
    sentence:
      "Somebody else has to countersign or return a verdict that you proposed.",
  },
  "policy-not-met": {
    status: 422,
    sentence:
      "The evidence does not meet the newsroom's policy for this rating. Add to it, or give a reason to set the policy aside.",
  },
});
