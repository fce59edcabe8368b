import { randomBytes } from "node:crypto";

import { sha256 } from "./hash";

/** Marks our tokens, so that a leaked one can be recognised as ours. */
const PREFIX = "csn_";

/** A new API token: the text to hand over once, and the hash to keep. */
export function makeToken(): { token: string; hash: string } {
  const token = PREFIX + randomBytes(32).toString("base64url");
  return { token, hash: sha256(token) };
}
