import {
  type ClaimEdition,
  type Edition,
  isRetraction,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import { stampLines } from "@/domain/verdicts/stamp";
import { counted } from "@/lib/language";
import { LIGHT } from "../public/style/tokens";
import { claimWords } from "../public/words/claim-words";

/** The size that those who show links expect, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** A verdict on a card; `colour` is of the mark and the answer. */
export type CardLine = {
  question: string;
  mark: string;
  answer: string;
  colour: string;
};

/** What stands at a card's foot: a claim's verdict, or how much was checked. */
export function cardLines(edition: Edition): CardLine[] {
  if (isRetraction(edition)) return [retracted(edition)];
  return edition.kind === "claim" ? claimLines(edition) : summaryLines(edition);
}

/** What the card says, for those who can't see it. */
export function cardWords(edition: Edition): string {
  const title =
    edition.kind === "claim" ? edition.claim.statement : edition.title;
  const said = cardLines(edition).map(({ question, answer }) =>
    [question, answer].filter(Boolean).join(" "),
  );
  return [title, ...said].join(" — ");
}

function claimLines(edition: ClaimEdition): CardLine[] {
  const { claim, publisher } = edition;
  return stampLines(claim.verdict, publisher.language).map(
    ({ tone, question, mark, answer }) => ({
      ...{ question, mark, answer },
      colour: LIGHT[tone],
    }),
  );
}

const CHECKED = {
  en: { one: "claim checked", other: "claims checked" },
  fr: { one: "affirmation vérifiée", other: "affirmations vérifiées" },
};

function summaryLines(edition: SummaryEdition): CardLine[] {
  const { language } = edition.publisher;
  const answer = counted(edition.claims.length, CHECKED[language], language);
  return [{ question: "", mark: "", answer, colour: LIGHT.link }];
}

function retracted({ publisher }: Edition): CardLine {
  const answer = claimWords(publisher.language).retracted;
  return { question: "", mark: "✕", answer, colour: LIGHT.red };
}
