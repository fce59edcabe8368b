import type { CheckedClaim, OriginsView } from "./checked-claim";

/** Texts of a claim that are published and that people write freely. */
export const OPEN_TEXTS = [
  "statement",
  "rationale",
  "override-reason",
  "search-notes",
  "figures",
  "excerpts",
] as const;
export type OpenText = (typeof OPEN_TEXTS)[number];

/** A shorter name could be any word; it is not looked for. */
const SHORTEST_NAME = 5;

/**
 * Which texts that would be published name a confidential source: by its
 * author, or by a title of several words. Its publisher is not looked for,
 * since a ministry or a hospital may well be spoken of for other reasons.
 */
export function textsThatName(claim: CheckedClaim): OpenText[] {
  const isNamedIn = namerOf([claim]);
  const texts = openTexts(claim);
  return OPEN_TEXTS.filter((kind) => texts[kind].some(isNamedIn));
}

/** Tells whether a text names a confidential source of any of some claims. */
export function namerOf(claims: readonly Sourced[]): (text: string) => boolean {
  const names = [...new Set(claims.flatMap(confidentialNames).map(plain))];
  if (names.length === 0) return () => false;
  return (text) => {
    const words = plain(text);
    return names.some((name) => words.includes(name));
  };
}

type Sourced = Pick<CheckedClaim, "evidence" | "origins">;

function confidentialNames({ evidence, origins }: Sourced): string[] {
  const cited = evidence
    .filter(({ source }) => source.confidential)
    .flatMap(({ source }) => [source.author ?? "", titleOfWords(source.title)]);
  const behind = (view: OriginsView) =>
    view.sources
      .filter((source) => source.confidential)
      .map((source) => titleOfWords(source.title));
  return [...cited, ...behind(origins.supports), ...behind(origins.contradicts)]
    .map((name) => name.trim())
    .filter((name) => name.length >= SHORTEST_NAME);
}

/** A title of one word ("Interview") names nobody. */
function titleOfWords(title: string): string {
  return /\s/.test(title.trim()) ? title : "";
}

function openTexts(claim: CheckedClaim): Record<OpenText, string[]> {
  const { verdict, searchNotes, figures, evidence } = claim;
  return {
    statement: [claim.statement, claim.originalWording ?? ""],
    rationale: [verdict?.rationale ?? ""],
    "override-reason": [verdict?.overrideReason ?? ""],
    "search-notes": searchNotes.flatMap(({ where, how, outcome }) => [
      where,
      how,
      outcome,
    ]),
    figures: figures.flatMap(({ exactWords, statedBy }) => [
      exactWords,
      statedBy ?? "",
    ]),
    excerpts: evidence
      .filter(({ source }) => !source.confidential)
      .flatMap(({ excerpt, locator }) => [excerpt, locator ?? ""]),
  };
}

/** Case, accents and runs of white space make no difference to a name. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}
