import type { ClaimTexts, Passage } from "./claim-terms";

/** What of a claim makes it findable. */
export type FindableClaim = {
  statement: string;
  language: string;
  originalWording: string | null;
  originalLanguage: string | null;
  /** The names of who says it and of the event it is about. */
  claimant: string | null;
  event: string | null;
  /** With the date of the article each stands in, as its outlet gave it. */
  mentions: { exact: string; language: string; publishedAt: string | null }[];
};

/** A claim's texts by the field they are weighed in. */
export function textsOf(claim: FindableClaim): ClaimTexts {
  const { language } = claim;
  const written = claim.originalLanguage ?? language;
  const names = [claim.claimant, claim.event];
  return {
    statement: [{ text: claim.statement, language }],
    wording: given(claim.originalWording, written),
    mentions: claim.mentions.map(({ exact, language }) => ({
      text: exact,
      language,
    })),
    about: names.flatMap((name) => given(name, language)),
  };
}

/** The day (ISO) of the first article that mentions a claim, if any has one. */
export function firstSaid(claim: FindableClaim): string | null {
  const days = claim.mentions.flatMap(
    ({ publishedAt }) => publishedAt?.slice(0, 10) ?? [],
  );
  return days.sort()[0] ?? null;
}

function given(text: string | null, language: string): Passage[] {
  return text === null ? [] : [{ text, language }];
}
