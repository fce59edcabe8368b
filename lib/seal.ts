import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from "node:crypto";

import { env } from "./env";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a secret that has to be used again (AES-256-GCM under a key derived
 * from AUTH_SECRET), so that the database alone does not give it away.
 */
export function seal(secret: string, purpose: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  const whole = Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  return whole.toString("base64url");
}

/** The secret that was sealed; null under another AUTH_SECRET or purpose. */
export function unseal(sealed: string, purpose: string): string | null {
  const whole = Buffer.from(sealed, "base64url");
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  if (whole.length <= tagEnd) return null;
  const nonce = whole.subarray(0, NONCE_BYTES);
  const cipher = createDecipheriv("aes-256-gcm", keyFor(purpose), nonce);
  cipher.setAuthTag(whole.subarray(NONCE_BYTES, tagEnd));
  const begun = cipher.update(whole.subarray(tagEnd));
  try {
    return Buffer.concat([begun, cipher.final()]).toString("utf8");
  } catch {
    // What does not carry the key's tag was sealed with another key.
    return null;
  }
}

function keyFor(purpose: string): Buffer {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET)
    throw new Error("Nothing can be sealed without AUTH_SECRET.");
  return Buffer.from(hkdfSync("sha256", AUTH_SECRET, "", purpose, 32));
}
