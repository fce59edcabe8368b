import type { StampLine as SignedLine } from "@/domain/verdicts/stamp";
import type { Language } from "@/lib/language";

/** Colour of a mark; `plain` is ink, for what has no rating. */
export type Tone = SignedLine["tone"] | "plain";

/**
 * A run of text. `lang` where it isn't the report's language; `href` an
 * address, or `#` and a section's id; `style` how it is set.
 */
export type Piece = {
  text: string;
  lang?: string | undefined;
  href?: string | undefined;
  /** Whether a printed copy names the page that `href` leads to. */
  paged?: boolean | undefined;
  style?: "strong" | "mono" | "muted" | "quoted" | undefined;
};

/** A line of the stamp: "Said: ✓ yes". */
export type StampLine = Omit<SignedLine, "tone"> & { tone: Tone };

export type Column = {
  label: string;
  /** Share of the table's width. */
  width: number;
};

export type Table = {
  kind: "table";
  caption: string;
  /** Whether the heading right above says what the caption says. */
  headed?: boolean;
  columns: Column[];
  /** Per row, per column, the paragraphs of the cell. */
  rows: Piece[][][][];
};

export type Block =
  | { kind: "paragraph"; pieces: Piece[] }
  | { kind: "warning"; pieces: Piece[] }
  | { kind: "fields"; fields: { name: string; pieces: Piece[] }[] }
  | { kind: "quotation"; pieces: Piece[]; lang: string; from: Piece[] }
  | { kind: "list"; items: Piece[][] }
  | { kind: "stamp"; lines: StampLine[]; foot: string[] }
  /** Parts of a whole as a bar; the words beside it say the same. */
  | { kind: "bar"; alt: string; parts: { share: number; tone: Tone }[] }
  /** An SVG under its line, and the words that say all that it shows. */
  | { kind: "drawing"; caption: Piece[]; svg: string; alt: string }
  | Table;

/** A heading and what stands under it, before the next heading. */
export type Section = {
  id: string;
  level: 1 | 2 | 3;
  title: string;
  lang?: string | undefined;
  blocks: Block[];
  /** What a checking copy notes in the margin beside the heading. */
  comment?: string | undefined;
};

/** A report laid out, before it is PDF, HTML, DOCX or Markdown. */
export type ReportLayout = {
  /** What kind of document this is: "Verification report". */
  kind: string;
  title: string;
  /** Kind and title on one line, as a window or a header names it. */
  headline: string;
  titleLang: string;
  language: Language;
  newsroom: string;
  /** ISO 8601; the document's date, whenever it is rendered. */
  madeAt: string;
  /** Name of the list of sections. */
  contents: string;
  /** Until when nothing of this may be public; above all else. */
  embargo: string | null;
  /** One line for the foot of every page. */
  foot: string;
  sections: Section[];
};

/** A piece of text, plain unless `rest` says otherwise. */
export function piece(text: string, rest: Omit<Piece, "text"> = {}): Piece {
  return { text, ...rest };
}

/** A cell or paragraph of one plain piece. */
export function plain(text: string): Piece[] {
  return [{ text }];
}

/** A row of a table this long, in characters, may part at the foot of a page. */
export const LONG_ROW = 900;

/** How long the text of a table's row is, in characters. */
export function textLength(row: Piece[][][]): number {
  return row.flat().map(textOf).join("").length;
}

/** The text of pieces, without how it is set. */
export function textOf(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
