/**
 * The words of a title or line without case, marks and typography, for telling
 * whether two say the same; empty where there is no letter or digit.
 */
export function foldedWords(line: string): string {
  return line
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
