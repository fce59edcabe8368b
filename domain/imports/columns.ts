import { foldedWords } from "@/domain/articles/folded-words";
import type { GivenCheck } from "./imported-check";

/** What a column of a table may hold; the first two must be mapped. */
export const COLUMN_FIELDS = [
  "claim",
  "url",
  "rating",
  "publisher",
  "claimant",
  "said_on",
  "published_on",
  "title",
  "language",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

export const NEEDED_FIELDS: readonly ColumnField[] = ["claim", "url"];

/** Which column holds what, counted from 0, and whether the first row names them. */
export type ColumnMapping = {
  header: boolean;
  columns: Partial<Record<ColumnField, number>>;
};

/** How tables of checks name their columns, compared without case and signs. */
const NAMES: Record<ColumnField, readonly string[]> = {
  claim: [
    "claim",
    "claim reviewed",
    "claimreviewed",
    "claim text",
    "statement",
    "text",
    "affirmation",
    "déclaration",
  ],
  url: [
    "url",
    "review url",
    "link",
    "address",
    "fact check url",
    "factcheck url",
    "source url",
    "lien",
    "adresse",
  ],
  rating: [
    "rating",
    "textual rating",
    "alternate name",
    "verdict",
    "label",
    "rating as given",
    "note",
    "conclusion",
  ],
  publisher: [
    "publisher",
    "publisher name",
    "organization",
    "organisation",
    "fact checker",
    "factchecker",
    "source",
    "éditeur",
    "média",
  ],
  claimant: [
    "claimant",
    "speaker",
    "claim author",
    "said by",
    "who",
    "author of the claim",
    "auteur",
    "qui",
  ],
  said_on: ["claim date", "said on", "date of claim", "statement date"],
  published_on: [
    "date",
    "published",
    "published on",
    "date published",
    "datepublished",
    "review date",
    "publication date",
    "date de publication",
  ],
  title: ["title", "headline", "titre"],
  language: ["language", "lang", "language code", "langue"],
};

/**
 * What the columns of a table seem to hold, for a person to correct: by their
 * names where the first row gives any that is known; addresses also by their
 * form, and without names the longest texts as claims.
 */
export function guessMapping(rows: string[][]): ColumnMapping {
  const named = byNames(rows[0] ?? []);
  if (Object.keys(named).length === 0) {
    return { header: false, columns: byForm(rows) };
  }
  const { url } = byForm(rows.slice(1));
  return {
    header: true,
    columns: { ...(url !== undefined && { url }), ...named },
  };
}

function byNames(header: string[]): ColumnMapping["columns"] {
  const folded = header.map(foldedWords);
  const columns: ColumnMapping["columns"] = {};
  for (const field of COLUMN_FIELDS) {
    const names = NAMES[field].map(foldedWords);
    const found = names.map((name) => folded.indexOf(name));
    const at = found.find((place) => place >= 0);
    if (at !== undefined) columns[field] = at;
  }
  return columns;
}

function byForm(rows: string[][]): ColumnMapping["columns"] {
  const columns: ColumnMapping["columns"] = {};
  const width = Math.max(0, ...rows.map((row) => row.length));
  let longest = 0;
  for (let at = 0; at < width; at += 1) {
    const cells = rows.map((row) => row[at] ?? "");
    const addresses = cells.filter((cell) => /^https?:\/\//i.test(cell));
    if (2 * addresses.length > cells.length) {
      columns.url ??= at;
      continue;
    }
    const length = cells.join("").length;
    if (length > longest) {
      longest = length;
      columns.claim = at;
    }
  }
  return columns;
}

/** The needed fields that no column is said to hold. */
export function missingFields({ columns }: ColumnMapping): ColumnField[] {
  return NEEDED_FIELDS.filter((field) => columns[field] === undefined);
}

/** What a row gives for a check, by what its columns hold. */
export function givenByRow(
  row: readonly string[],
  { columns }: ColumnMapping,
): GivenCheck {
  const cell = (field: ColumnField) => {
    const at = columns[field];
    return at === undefined ? null : row[at]?.trim() || null;
  };
  return {
    statement: cell("claim"),
    claimant: cell("claimant"),
    saidOn: cell("said_on"),
    publishedOn: cell("published_on"),
    url: cell("url"),
    publisher: cell("publisher"),
    title: cell("title"),
    language: cell("language"),
    words: cell("rating"),
    value: null,
    best: null,
    worst: null,
  };
}
