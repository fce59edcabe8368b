import { textDirection } from "@/lib/text-direction";
import {
  type Block,
  LONG_ROW,
  type Piece,
  type Table,
  textLength,
} from "./blocks";
import { joined } from "./join-pieces";
import { breakable, lacksShapes, printable } from "./printable";
import { quotationMarks } from "./quotation-marks";
import { hasRightToLeft } from "./right-to-left";
import { typstLanguage } from "./typst-language";

/** Width between the margins of the template's page: 162 mm in CSS pixels. */
const TEXT_WIDTH = 612;

type Draws = (point: number) => boolean;

/** Texts and blocks as the Typst template reads them. */
export type PdfSetter = {
  text: (from: string) => string;
  block: (data: Block) => object;
  /** Whether some text so far held a character that no face draws. */
  lacked: () => boolean;
};

/** Sets what a report in `reportLanguage` says with faces that `draw`. */
export function pdfSetter(reportLanguage: string, draws: Draws): PdfSetter {
  let lacked = false;

  function text(from: string): string {
    lacked ||= lacksShapes(from, draws);
    return breakable(printable(from, draws));
  }

  function setPiece(piece: Piece): object {
    const { lang, href, style, paged } = piece;
    const inside = href?.startsWith("#");
    return {
      text: isolated(text(piece.text)),
      ...(style && { style }),
      ...(style === "quoted" && quotationMarks(piece.text, reportLanguage)),
      ...(lang && lang !== reportLanguage && { lang: typstLanguage(lang) }),
      ...(inside && paged && { target: href?.slice(1) }),
      ...(href && !inside && { href }),
    };
  }

  const pieces = (list: Piece[]) => joined(list).map(setPiece);

  function table(data: Table): object {
    return {
      kind: data.kind,
      // Under a heading that says the same, a caption is one line too many.
      caption: data.headed ? null : text(data.caption),
      paged: data.rows.flat(2).some((line) => line.some(({ paged }) => paged)),
      columns: data.columns.map(({ label, width }) => ({
        label: text(label),
        width,
      })),
      rows: data.rows.map((row) => ({
        long: textLength(row) > LONG_ROW,
        cells: row.map((cell) => cell.map(pieces)),
      })),
    };
  }

  function block(data: Block): object {
    switch (data.kind) {
      case "paragraph":
      case "warning":
        return { kind: data.kind, pieces: pieces(data.pieces) };
      case "fields":
        return {
          kind: data.kind,
          fields: data.fields.map((field) => ({
            name: text(field.name),
            pieces: pieces(field.pieces),
          })),
        };
      case "quotation":
        return {
          kind: data.kind,
          lang: typstLanguage(data.lang),
          rtl: textDirection(data.lang) === "rtl",
          pieces: pieces(data.pieces),
          from: pieces(data.from),
        };
      case "list":
        return { kind: data.kind, items: data.items.map(pieces) };
      case "stamp":
        return {
          kind: data.kind,
          lines: data.lines.map((line) => ({
            ...line,
            mark: text(line.mark),
            answer: text(line.answer),
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
          wide: widthOf(data.svg) > TEXT_WIDTH,
          alt: text(data.alt),
        };
      case "table":
        return table(data);
    }
  }

  return { text, block, lacked: () => lacked };
}

/** How wide a drawing of ours says that it is, in pixels. */
function widthOf(svg: string): number {
  return Number(/^<svg [^>]*?\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}

/** Right-to-left words must not drag their neighbours' order with them. */
function isolated(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}
