import type { Token } from "@/domain/language/token";

/** The value of a fraction that is one character, such as "½"; else null. */
export function vulgarFraction(token: Token | undefined): number | null {
  if (token?.kind !== "mark") return null;
  const parts = /^(\d+)\u2044(\d+)$/.exec(token.text.normalize("NFKD"));
  return parts ? Number(parts[1]) / Number(parts[2]) : null;
}
