import { textDirection } from "@/lib/text-direction";
import { type Block, type Piece, type ReportLayout, textOf } from "./blocks";
import { breakable, lacksShapes, printable } from "./printable";
import { quotationMarks } from "./quotation-marks";
import { hasRightToLeft } from "./right-to-left";
import type { ReportWords } from "./words";

/** A row this long, in characters, may part at the foot of a page. */
const LONG_ROW = 900;

type Setting = {
  draws: (point: number) => boolean;
  words: ReportWords;
};

/** A layout as the Typst template reads it: only what the faces can draw. */
export function pdfData(layout: ReportLayout, { draws, words }: Setting) {
  const set = setter(layout.language, draws);
  const sections = layout.sections.map((section) => ({
    id: section.id,
    level: section.level,
    title: set.text(section.title),
    ...(section.lang && { lang: language(section.lang) }),
    blocks: section.blocks.map(set.block),
  }));
  return {
    kind: set.text(layout.kind),
    title: set.text(layout.title) || "–",
    titleLang: language(layout.titleLang),
    language: language(layout.language),
    newsroom: set.text(layout.newsroom),
    running: shorten(set.text(layout.title)),
    foot: set.text(layout.foot),
    page: words.page,
    of: words.of,
    pageShort: words.pageShort,
    sections,
    undrawn: set.lacked() ? words.undrawn : null,
  };
}

function setter(reportLanguage: string, draws: Setting["draws"]) {
  let lacked = false;

  function text(from: string): string {
    lacked ||= lacksShapes(from, draws);
    return breakable(printable(from, draws));
  }

  function setPiece(piece: Piece) {
    const { lang, href, style } = piece;
    return {
      text: isolated(text(piece.text)),
      ...(style && { style }),
      ...(style === "quoted" && quotationMarks(piece.text, reportLanguage)),
      ...(lang && { lang: language(lang) }),
      ...(href?.startsWith("#") && { target: href.slice(1) }),
      ...(href && !href.startsWith("#") && { href }),
    };
  }

  const pieces = (list: Piece[]) => list.map(setPiece);

  function block(data: Block): object {
    switch (data.kind) {
      case "paragraph":
      case "warning":
        return { ...data, pieces: pieces(data.pieces) };
      case "fields": {
        const fields = data.fields.map((field) => ({
          name: text(field.name),
          pieces: pieces(field.pieces),
        }));
        return { ...data, fields };
      }
      case "quotation":
        return {
          kind: data.kind,
          lang: language(data.lang),
          rtl: textDirection(data.lang) === "rtl",
          pieces: pieces(data.pieces),
          from: pieces(data.from),
        };
      case "list":
        return { ...data, items: data.items.map(pieces) };
      case "stamp":
        return {
          ...data,
          lines: data.lines.map((line) => ({
            ...line,
            mark: text(line.mark),
            word: text(line.word),
          })),
          foot: data.foot.map(text),
        };
      case "bar":
        return data;
      case "drawing":
        return {
          kind: data.kind,
          caption: pieces(data.caption),
          svg: printable(data.svg, draws),
          alt: text(data.alt),
        };
      case "table":
        return {
          kind: data.kind,
          caption: text(data.caption),
          columns: data.columns.map(({ label, width }) => ({
            label: text(label),
            width,
          })),
          rows: data.rows.map((row) => ({
            long: row.some(
              (cell) => cell.flatMap(textOf).join("").length > LONG_ROW,
            ),
            cells: row.map((cell) => cell.map(pieces)),
          })),
        };
    }
  }

  return { text, block, lacked: () => lacked };
}

/** Right-to-left words must not drag their neighbours' order with them. */
function isolated(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

/** A BCP 47 tag as Typst takes it; English where it is no tag at all. */
function language(tag: string): { lang: string; region: string | null } {
  const [, lang, region] =
    /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?\b/i.exec(tag) ?? [];
  return {
    lang: lang?.toLowerCase() ?? "en",
    region: region?.toUpperCase() ?? null,
  };
}

function shorten(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title;
}
