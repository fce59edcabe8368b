import { expect } from "vitest";

import { codePointLength, sliceCodePoints } from "@/lib/code-points";
import { type Placement, reanchor } from "./reanchor";

export const HEADLINE = "Camp attacked in the north of the country";
export const ATTACK =
  "The army said late on Friday that 48 fighters were killed near the border in a long – and bitter – battle. Residents heard shots until dawn and saw lorries leave for the capital.";
export const CALM =
  "A spokesman for the governor said that calm had returned to the market of Kalumba.";
export const MAYOR =
  "“We will never give up the town,” Mayor Ada Kone told reporters after the prayer.";
export const FRENCH =
  "L’armée n’a pas perdu de véhicule, selon le général Diarra, et douze soldats sont rentrés lundi sans armes.";
export const ARTICLE = [HEADLINE, ATTACK, CALM, MAYOR, FRENCH].join("\n\n");

/** What became of `words`, first place, when `before` became `after`. */
export function placed(
  words: string,
  after: string,
  before = ARTICLE,
): Placement {
  const start = codePointLength(before.slice(0, before.indexOf(words)));
  const end = start + codePointLength(words);
  const [placement] = reanchor(before, after, [{ start, end }]);
  if (placement!.state !== "lost") {
    const { start, end, exact } = placement!;
    expect(sliceCodePoints(after, start, end)).toBe(exact);
  }
  return placement!;
}

export function follow(words: string, after: string, before = ARTICLE) {
  const { state, exact } = placed(words, after, before);
  return [state, exact];
}

export function edited(...edits: [string, string][]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, ARTICLE);
}

export const KILLED = "48 fighters were killed near the border";
