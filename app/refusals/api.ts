import { answers } from "./answer";

/** What a program's request is refused for before anything is asked of us. */
export const API_REFUSALS = answers({
  invalid: { status: 422, sentence: "Some fields need another look." },
  "key-too-long": {
    status: 422,
    sentence: "An Idempotency-Key has at most 200 characters.",
  },
  "key-used": {
    status: 422,
    sentence: "This Idempotency-Key was used for another request.",
  },
  "not-json": { status: 400, sentence: "The body is not JSON." },
  "token-needed": {
    status: 401,
    sentence: "This needs a live API token in the Authorization header.",
  },
  "token-reads-only": {
    status: 403,
    sentence: "This token may read and not write.",
  },
  "body-too-large": { status: 413, sentence: "The body is too large." },
  "under-way": {
    status: 409,
    sentence: "The first request with this key is still under way.",
  },
  unexpected: {
    status: 500,
    sentence: "Something went wrong on our side. It has been logged.",
  },
});
