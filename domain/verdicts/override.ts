/**
 * Whether a text says why in at least a few words: three, so that "ok" or
 * "see above" does not stand as the published reason for setting a rule aside.
 */
export function isReason(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length >= 3;
}
