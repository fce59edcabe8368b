import { answer, answers } from "./answer";

export const CLAIM_REFUSALS = answers({
  "already-decided": answer(
    409,
    "Someone has already decided on this proposal.",
    "Quelqu’un a déjà décidé de cette proposition.",
  ),
  "already-proposed": answer(
    409,
    "A verdict already stands on this revision of the claim.",
    "Un verdict porte déjà sur cette révision de l’affirmation.",
  ),
  "claim-moved": answer(
    409,
    "The claim was edited after the verdict was proposed; it must be proposed anew.",
    "L’affirmation a été modifiée après la proposition du verdict\u00a0; il faut le proposer de nouveau.",
  ),
  "event-known": answer(
    409,
    "There is an event of that name already.",
    "Il y a déjà un événement de ce nom.",
  ),
  "no-evidence": answer(
    422,
    "A verdict needs evidence; this claim has none yet.",
    "Un verdict demande des preuves\u00a0; cette affirmation n’en a pas encore.",
  ),
  "no-such-event": answer(
    422,
    "There is no such event in this newsroom.",
    "Cet événement n’existe pas dans cette rédaction.",
  ),
  "no-such-party": answer(
    422,
    "There is no such party in this newsroom.",
    "Cette partie n’existe pas dans cette rédaction.",
  ),
  "no-such-rating": answer(
    422,
    "This rating is not on the desk's scale.",
    "Cette appréciation n’est pas dans l’échelle du bureau.",
  ),
  "no-such-person": answer(
    422,
    "There is nobody of that name on this desk.",
    "Il n’y a personne de ce nom dans ce bureau.",
  ),
  "not-your-proposal": answer(
    403,
    "Only the person who proposed a verdict takes it back.",
    "Seule la personne qui a proposé un verdict le retire.",
  ),
  "override-needs-reason": answer(
    422,
    "Say in a few words why the policy is set aside; the reason is published.",
    "Dites en quelques mots pourquoi la règle est écartée\u00a0; la raison est publiée.",
  ),
  "own-proposal": answer(
    403,
    "Somebody else has to countersign or return a verdict that you proposed.",
    "C’est à quelqu’un d’autre de contresigner ou de renvoyer un verdict que vous avez proposé.",
  ),
  "policy-not-met": answer(
    422,
    "The evidence does not meet the newsroom's policy for this rating. Add to it, or give a reason to set the policy aside.",
    "Les preuves ne satisfont pas la règle de la rédaction pour cette appréciation. Complétez-les, ou donnez une raison d’écarter la règle.",
  ),
});
