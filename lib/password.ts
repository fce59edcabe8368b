import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** A first password for someone, to hand over once: 72 bits of chance. */
export function makePassword(): string {
  return randomBytes(9).toString("base64url");
}

/** Hashes a password with argon2id (the OWASP minimum: 19 MiB, 2 passes). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
}

// Made once, so that a missing person costs the same time as a wrong password.
const nobodysHash = hashPassword("nobody has this password");

/** Whether `password` is the one behind `kept`; takes as long when none is kept. */
export async function passwordMatches(
  password: string,
  kept: string | null | undefined,
): Promise<boolean> {
  const matches = await verify(kept ?? (await nobodysHash), password);
  return matches && Boolean(kept);
}
