import type { Language } from "@/lib/language";
import type { Why } from "./why";

/** What a text and a known claim share, in one line; empty where nothing. */
export function sayShared(
  { names, numbers, words }: Why,
  language: Language,
): string {
  const shared = [...new Set([...names, ...numbers, ...words])];
  if (shared.length === 0) return "";
  const list = shared.join(", ");
  return language === "fr" ? `En commun\u00a0: ${list}.` : `Both have ${list}.`;
}
