import { env } from "./env";
import { sha256 } from "./hash";

/** Whom the nearest proxy, or the server itself, took the request from. */
export function senderOf(request: Request): string {
  const forwarded = request.headers.get("x-forwarded-for") ?? "";
  return forwarded.split(",").at(-1)?.trim() ?? "";
}

/**
 * What stands for a sender where it is counted how much they send of a thing.
 * No network address is kept: its hash, salted with the day, is enough.
 */
export function hashSender(sender: string, thing: string, now: Date): string {
  const salt = `${env().AUTH_SECRET ?? ""} ${now.toISOString().slice(0, 10)}`;
  return sha256(`${salt} ${thing} ${sender}`);
}
