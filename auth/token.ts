import "server-only";

import { db } from "@/db";
import { findTokenActor } from "@/db/queries/tokens";
import type { Actor } from "@/domain/people/actor";
import { sha256 } from "@/lib/hash";

export type TokenActor = { actor: Actor; scope: "desk" | "read" };

/** Whose token stands in an Authorization header; undefined if nobody's. */
export async function tokenActor(
  authorization: string | null,
): Promise<TokenActor | undefined> {
  const token = /^Bearer (csn_[\w-]{43})$/i.exec(authorization ?? "")?.[1];
  return token ? findTokenActor(db, sha256(token)) : undefined;
}
