import type { Why } from "./why";

/** What a text and a known claim share, in one line; empty where nothing. */
export function sayShared({ names, numbers, words }: Why): string {
  const shared = [...new Set([...names, ...numbers, ...words])];
  return shared.length > 0 ? `Both have ${shared.join(", ")}.` : "";
}
