import { randomBytes } from "node:crypto";

import { sha256 } from "./hash";

/** Marks our tokens, so that a leaked one can be recognised as ours. */
const PREFIX = "csn_";

/** A new API token: the text to hand over once, and the hash to keep. */
export function makeToken(): { token: string; hash: string } {
  const token = PREFIX + random();
  return { token, hash: sha256(token) };
}

/** The same for the address of a link, where the address says what it is. */
export function makeLinkToken(): { token: string; hash: string } {
  const token = random();
  return { token, hash: sha256(token) };
}

function random(): string {
  return randomBytes(32).toString("base64url");
}
