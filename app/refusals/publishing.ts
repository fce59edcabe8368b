import { answers } from "./answer";

export const PUBLISHING_REFUSALS = answers({
  "address-taken": {
    status: 409,
    sentence: "That address is taken; choose another.",
  },
  "already-published": {
    status: 409,
    sentence:
      "This is published already. To change what the public reads, issue a correction.",
  },
  "correction-waits": {
    status: 409,
    sentence:
      "A correction of this waits for its second signature already; it is decided first.",
  },
  "correction-out-of-date": {
    status: 409,
    sentence:
      "What it would publish was changed after it was proposed. Return it, so that it is proposed anew.",
  },
  "nothing-changed": {
    status: 422,
    sentence:
      "What stands on the desk says, word for word, what is published: nothing is corrected. Change it first.",
  },
  "moved-since-scheduled": {
    status: 409,
    sentence:
      "It was changed after it was scheduled, so it was not published: it needs its signatures anew.",
  },
  "not-ahead": {
    status: 422,
    sentence: "Choose a time to come, within a year.",
  },
  "not-scheduled": {
    status: 409,
    sentence: "No publication of this is scheduled.",
  },
  "scheduled-already": {
    status: 409,
    sentence:
      "Its publication is scheduled already; cancel that to choose another time.",
  },
  "address-unchanged": {
    status: 409,
    sentence: "That is its address already.",
  },
  "not-published": {
    status: 409,
    sentence: "This is not published, so it has no public address.",
  },
  "withheld-already": {
    status: 409,
    sentence: "This is withheld already, or waits to be.",
  },
  "cited-by-summaries": {
    status: 409,
    sentence:
      "Summaries that the public reads cite it: correct or withhold them first.",
  },
  "cites-withheld": {
    status: 409,
    sentence: "It cites a claim that is withheld by law.",
  },
  "not-withheld": {
    status: 409,
    sentence: "This is not withheld.",
  },
  "json-only": {
    status: 501,
    sentence: "This is answered in JSON only.",
  },
  "names-confidential-source": {
    status: 422,
    sentence:
      "A text that would be published names a confidential source. Take the name out of it first.",
  },
  "cites-retracted": {
    status: 422,
    sentence: "It cites a claim that has been retracted.",
  },
  "cites-unknown-claim": {
    status: 422,
    sentence: "It cites a claim that this newsroom does not have.",
  },
  "cites-unpublished": {
    status: 422,
    sentence: "It cites claims that are not published yet; publish them first.",
  },
  "nested-too-deep": {
    status: 422,
    sentence: "Its lists are nested too deep to be read.",
  },
  "no-such-article": {
    status: 422,
    sentence: "There is no such article in this newsroom.",
  },
  "no-verdict": {
    status: 422,
    sentence: "A claim is published with its verdict; this one has none.",
  },
  "not-a-document": {
    status: 422,
    sentence: "The text is not in a form that can be read.",
  },
  "not-countersigned": {
    status: 422,
    sentence: "The verdict still waits for its second signature.",
  },
  "not-countersigned-anew": {
    status: 409,
    sentence:
      "What a correction says must be countersigned as it stands on the desk now.",
  },
  "not-in-this-state": {
    status: 409,
    sentence: "Where this stands now, that can't be done with it.",
  },
  "only-author": {
    status: 403,
    sentence: "You are its only author; somebody else has to countersign it.",
  },
  "retracted-already": {
    status: 409,
    sentence: "This has been retracted already.",
  },
  superseded: {
    status: 409,
    sentence:
      "A newer edition stands in its place; corrections are made to that one.",
  },
  "verdict-changed": {
    status: 422,
    sentence:
      "The verdict differs from the one that is published: this is a change of verdict.",
  },
  "verdict-unchanged": {
    status: 422,
    sentence: "The verdict is the one that is published already.",
  },
  "signature-out-of-date": {
    status: 409,
    sentence: "It was edited after it was signed; it must be signed anew.",
  },
  "unknown-rating": {
    status: 400,
    sentence: "There is no such rating. Those there are:",
  },
  "unknown-mark": {
    status: 422,
    sentence: "The text holds formatting that a summary can't have.",
  },
  "unknown-node": {
    status: 422,
    sentence: "The text holds something that a summary can't have.",
  },
  "unsafe-link": {
    status: 422,
    sentence: "A link in it leads to an address that isn't http or https.",
  },
  withheld: { status: 451, sentence: "This is withheld for legal reasons." },
});
