import { textOfBlock } from "@/domain/summaries/summary-sentences";
import type { Language, Said } from "@/lib/language";
import type { SummaryEdition } from "./edition";
import type { PublicClaim, PublicEvidence } from "./public-claim";

/** What was said before a correction and what is said after it. */
export type Change = { before: string; after: string };

const PARTS = {
  statement: { en: "Statement", fr: "Énoncé" },
  wording: { en: "Original wording", fr: "Mots d’origine" },
  claimant: { en: "Claimant", fr: "Auteur de l’affirmation" },
  event: { en: "Event", fr: "Événement" },
  rationale: { en: "Rationale", fr: "Motifs" },
  evidence: { en: "Evidence", fr: "Preuves" },
  figures: { en: "Figures", fr: "Chiffres" },
  mentions: { en: "Quotations", fr: "Citations" },
  searches: { en: "Searches", fr: "Recherches" },
  title: { en: "Title", fr: "Titre" },
  standfirst: { en: "Standfirst", fr: "Chapeau" },
  text: { en: "Text", fr: "Texte" },
  links: { en: "Links", fr: "Liens" },
  claims: { en: "Claims cited", fr: "Affirmations citées" },
} as const satisfies Record<string, Said>;

type Part = keyof typeof PARTS;
type Lines = Partial<Record<Part, (string | null | undefined)[]>>;

/** Stands where one side has no words; a change never shows an empty side. */
const NOTHING: Said = { en: "(nothing)", fr: "(rien)" };

/** These speak for themselves; any other part is named before its words. */
const UNNAMED: Part[] = ["statement", "title", "text"];

/** What a claim's next edition says otherwise; null where it says the same. */
export function claimChange(
  before: PublicClaim,
  after: PublicClaim,
  language: Language,
): Change | null {
  return changeOf(linesOfClaim(before), linesOfClaim(after), language);
}

/** What a summary's next edition says otherwise; null where it says the same. */
export function summaryChange(
  before: SummaryEdition,
  after: SummaryEdition,
): Change | null {
  const { language } = before.publisher;
  return changeOf(linesOfSummary(before), linesOfSummary(after), language);
}

function linesOfClaim(claim: PublicClaim): Lines {
  return {
    statement: [claim.statement],
    wording: [claim.originalWording],
    claimant: [claim.claimant?.name],
    event: [claim.event?.name],
    rationale: [claim.verdict.rationale],
    evidence: claim.evidence.map(sayEvidence),
    figures: claim.figures.map(({ exactWords }) => exactWords),
    mentions: claim.mentions.map(({ exact }) => exact),
    searches: claim.searchNotes.map((note) => `${note.where}: ${note.outcome}`),
  };
}

/** A source that stays unnamed is told by its grade alone. */
function sayEvidence({ source, excerpt }: PublicEvidence): string {
  if (source.confidential) return `${source.type}, ${source.reliability}`;
  return excerpt ? `${source.title}: ${excerpt}` : source.title;
}

function linesOfSummary(edition: SummaryEdition): Lines {
  const runs = edition.blocks.flatMap((block) => block.runs);
  return {
    title: [edition.title],
    standfirst: [edition.standfirst],
    text: edition.blocks.map(textOfBlock),
    links: runs.map(({ href }) => href),
    claims: edition.claims.map(({ statement }) => statement),
  };
}

function changeOf(
  before: Lines,
  after: Lines,
  language: Language,
): Change | null {
  const differing = (Object.keys(before) as Part[]).flatMap((part) => {
    const was = (before[part] ?? []).filter((line) => line != null);
    const is = (after[part] ?? []).filter((line) => line != null);
    if (was.join("\n") === is.join("\n")) return [];
    return [{ part, was: without(was, is), is: without(is, was) }];
  });
  if (differing.length === 0) return null;
  const say = (part: Part, lines: string[]) => {
    const words = lines.join("\n") || NOTHING[language];
    if (UNNAMED.includes(part)) return words;
    return `${PARTS[part][language]}${language === "fr" ? "\u00a0" : ""}: ${words}`;
  };
  return {
    before: differing.map(({ part, was }) => say(part, was)).join("\n"),
    after: differing.map(({ part, is }) => say(part, is)).join("\n"),
  };
}

/** The lines that the other side lacks; all of them where only the order differs. */
function without(lines: string[], others: string[]): string[] {
  const known = new Set(others);
  const own = lines.filter((line) => !known.has(line));
  return own.length > 0 || others.some((line) => !lines.includes(line))
    ? own
    : lines;
}
