import type { OffReason } from "@/domain/webhooks/webhook";

/** Why an address was turned off, as an admin reads it. */
export const OFF_WORDS: Record<OffReason, string> = {
  gone: "It answered 410 Gone, which asks us to stop.",
  failing: "Nothing that was sent to it arrived for three days.",
  "secret-unreadable":
    "Its secret was encrypted under another AUTH_SECRET and can't be read. Remove it and add it anew.",
};
