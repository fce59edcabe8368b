import { answers } from "./answer";

export const WEBHOOK_REFUSALS = answers({
  "https-needed": {
    status: 422,
    sentence: "Give an address that begins with https://.",
  },
  "too-many-webhooks": {
    status: 409,
    sentence: "There are as many webhooks as a newsroom may have; remove one.",
  },
  "webhook-off": {
    status: 409,
    sentence: "This webhook is off. Turn it on first.",
  },
});
