import { createHmac, randomBytes } from "node:crypto";

/** How Standard Webhooks writes a key that both sides share. */
const PREFIX = "whsec_";

/** A new secret for one address: 32 random bytes. */
export function makeWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString("base64");
}

/**
 * The headers by which a receiver tells that a message is ours and when it was
 * sent: Standard Webhooks, HMAC-SHA256 of id, time and body (`v1`). The id
 * stays the same at every try, so that a receiver knows one it has had.
 */
export function signedHeaders(
  secret: string,
  message: { id: string; body: string; at: Date },
): Record<string, string> {
  const { id, body, at } = message;
  const seconds = Math.floor(at.getTime() / 1000);
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  const signature = createHmac("sha256", key)
    .update(`${id}.${seconds}.${body}`)
    .digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${signature}`,
  };
}
