import "server-only";

import { randomBytes } from "node:crypto";

import { db } from "@/db";
import { findTokenActor } from "@/db/queries/tokens";
import type { Actor } from "@/domain/people/actor";
import { sha256 } from "@/lib/hash";

/** Marks our tokens, so that a leaked one can be recognised as ours. */
const PREFIX = "csn_";

/** A new API token: the text to hand over once, and the hash to keep. */
export function makeToken(): { token: string; hash: string } {
  const token = PREFIX + randomBytes(32).toString("base64url");
  return { token, hash: sha256(token) };
}

export type TokenActor = { actor: Actor; scope: "desk" | "read" };

/** Whose token stands in an Authorization header; undefined if nobody's. */
export async function tokenActor(
  authorization: string | null,
): Promise<TokenActor | undefined> {
  const token = /^Bearer (csn_[\w-]{43})$/i.exec(authorization ?? "")?.[1];
  return token ? findTokenActor(db, sha256(token)) : undefined;
}
