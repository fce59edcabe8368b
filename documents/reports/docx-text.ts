import {
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";

import { textDirection } from "@/lib/text-direction";
import type { Piece } from "./blocks";
import { AddressHyperlink } from "./docx-hyperlink";
import { joined } from "./join-pieces";
import { quotationMarks } from "./quotation-marks";

/** Characters that XML 1.0 has no way to write. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const MUTED = "57534C";
const LINK = "1D4A86";

/** Text as the XML of a DOCX can carry it. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, "");
}

/** A paragraph of pieces, in a report in `language`. */
export function paragraph(
  pieces: Piece[],
  language: string,
  rest: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...rest, children: runs(pieces, language) });
}

/** Pieces as runs, those with an address as links. */
export function runs(pieces: Piece[], language: string): ParagraphChild[] {
  return joined(pieces).map((piece) => {
    const { href } = piece;
    const run = textRun(piece, language);
    if (!href) return run;
    return href.startsWith("#")
      ? new InternalHyperlink({ anchor: anchorOf(href), children: [run] })
      : new AddressHyperlink(xmlText(href), [run]);
  });
}

function textRun(piece: Piece, language: string): TextRun {
  const { text, style, href } = piece;
  const { open, close } = quotationMarks(text, language);
  const words = style === "quoted" ? `${open}${text}${close}` : text;
  return new TextRun({
    text: xmlText(words),
    ...inLanguage(piece.lang),
    ...(style === "strong" && { bold: true }),
    ...(style === "mono" && { font: "Consolas", size: 17 }),
    ...(style === "muted" && { color: MUTED }),
    ...(href && { color: LINK }),
  });
}

/** How a run says its language, and that it runs from right to left. */
export function inLanguage(lang: string | undefined): IRunOptions {
  if (!lang) return {};
  return textDirection(lang) === "rtl"
    ? { rightToLeft: true, language: { bidirectional: lang } }
    : { language: { value: lang } };
}

/** A bookmark's name: a section's id, with the signs Word allows. */
export function anchorOf(id: string): string {
  return id.replace(/^#/, "").replace(/[^A-Za-z0-9_]/g, "_");
}
