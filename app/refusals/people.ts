import { answers } from "./answer";

export const PEOPLE_REFUSALS = answers({
  "email-taken": {
    status: 409,
    sentence: "Somebody signs in with this address already.",
  },
  "key-taken": {
    status: 409,
    sentence: "The scale has or had an entry with this key; choose another.",
  },
  "last-admin": {
    status: 409,
    sentence:
      "This is the newsroom's only admin. Make somebody else one first.",
  },
  "last-rating": {
    status: 409,
    sentence: "A scale keeps one entry at least; add another first.",
  },
  "wrong-password": {
    status: 403,
    sentence: "The password you gave as your present one is not it.",
  },
});
