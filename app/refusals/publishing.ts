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
  "names-confidential-source": {
    status: 422,
    sentence:
      "A text that would be published names a confidential source. Take the name out of it first.",
  },
  "no-verdict": {
    status: 422,
    sentence: "A claim is published with its verdict; this one has none.",
  },
  "not-countersigned": {
    status: 422,
    sentence: "The verdict still waits for its second signature.",
  },
  "not-in-this-state": {
    status: 409,
    sentence: "Where this stands now, that can't be done with it.",
  },
  "signature-out-of-date": {
    status: 409,
    sentence: "It was edited after it was signed; it must be signed anew.",
  },
  withheld: { status: 451, sentence: "This is withheld for legal reasons." },
});
