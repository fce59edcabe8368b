import { z } from "zod";

/** How long an address may be; the database holds it to this. */
const LONGEST = 80;

/**
 * A public address made of words: lower case, accents dropped, what is left
 * joined by dashes and cut at a word. Text without a Latin letter or digit
 * gives `otherwise`.
 */
export function slugOf(words: string, otherwise: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’'`]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain === "") return otherwise;
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  const at = cut.lastIndexOf("-");
  return at > 20 ? cut.slice(0, at) : plain.slice(0, LONGEST);
}

export const slugInput = z
  .string()
  .trim()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "An address has lower-case letters, digits and single dashes.",
  )
  .max(120, "Keep the address under 121 characters.");
