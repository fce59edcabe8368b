import {
  BorderStyle,
  type FileChild,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { LIGHT } from "@/documents/public/style/tokens";
import { textDirection } from "@/lib/text-direction";
import {
  type Block,
  LONG_ROW,
  type StampLine,
  type Table as TableData,
  type Tone,
  textLength,
} from "./blocks";
import { paragraph, runs, xmlText } from "./docx-text";

/** Width between the margins of an A4 page, in twentieths of a point. */
const TEXT_WIDTH = 9638;

type Of<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** One block of a report's layout as the paragraphs and tables of a DOCX. */
export function docxBlock(block: Block, language: string): FileChild[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraph(block.pieces, language)];
    case "warning":
      return [paragraph(block.pieces, language, { style: "Warning" })];
    case "fields":
      return fields(block, language);
    case "quotation":
      return quotation(block, language);
    case "list":
      return block.items.map((item) =>
        paragraph(item, language, {
          style: "ListParagraph",
          bullet: { level: 0 },
        }),
      );
    case "stamp":
      return stamp(block);
    case "bar":
      return [];
    case "drawing":
      // The drawing's words stand for it: a checking copy is read and marked.
      return [
        paragraph(block.caption, language, { keepNext: true }),
        new Paragraph({ text: xmlText(block.alt), style: "Caption" }),
      ];
    case "table":
      return table(block, language);
  }
}

function fields(block: Of<"fields">, language: string): FileChild[] {
  return block.fields.map(
    ({ name, pieces }) =>
      new Paragraph({
        style: "Field",
        children: [
          new TextRun({ children: [xmlText(name), new Tab()], bold: true }),
          ...runs(pieces, language),
        ],
      }),
  );
}

function quotation(block: Of<"quotation">, language: string): FileChild[] {
  const bidirectional = textDirection(block.lang) === "rtl";
  const pieces = block.pieces.map((piece) => ({ lang: block.lang, ...piece }));
  return [
    paragraph(pieces, language, {
      style: "Quote",
      bidirectional,
      keepNext: true,
    }),
    paragraph(block.from, language, { style: "Caption" }),
  ];
}

function stamp({ lines, foot }: Of<"stamp">): FileChild[] {
  const answers = lines.map(
    (line) =>
      new Paragraph({
        style: "Stamp",
        keepNext: true,
        children: stampRuns(line),
      }),
  );
  const signatures = foot.map(
    (line) => new Paragraph({ style: "Caption", text: xmlText(line) }),
  );
  return [...answers, ...signatures];
}

function stampRuns({ question, mark, answer, tone }: StampLine): TextRun[] {
  const text = xmlText(`${mark} ${answer}`);
  return [
    new TextRun({ text: `${question} ` }),
    new TextRun({ text, bold: true, color: colour(tone) }),
  ];
}

function colour(tone: Tone): string {
  return (tone === "plain" ? LIGHT.ink : LIGHT[tone]).slice(1).toUpperCase();
}

function table(data: TableData, language: string): FileChild[] {
  const total = data.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = data.columns.map(({ width }) =>
    Math.round((width / total) * TEXT_WIDTH),
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: data.columns.map(({ label }, i) =>
      cell([new Paragraph({ style: "TableHead", text: label })], widths[i]),
    ),
  });
  const rows = data.rows.map(
    (row) =>
      new TableRow({
        cantSplit: textLength(row) <= LONG_ROW,
        children: row.map((lines, i) => {
          const paragraphs = lines.map((line) =>
            paragraph(line, language, { style: "TableText" }),
          );
          return cell(paragraphs, widths[i]);
        }),
      }),
  );
  return [
    new Paragraph({
      style: "Caption",
      keepNext: true,
      text: xmlText(data.caption),
    }),
    new Table({
      rows: [header, ...rows],
      columnWidths: widths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: MARGINS,
    }),
    // A paragraph keeps two tables from running together.
    new Paragraph({ style: "TableText" }),
  ];
}

/** Word refuses a cell without a paragraph. */
function cell(paragraphs: Paragraph[], width = 0): TableCell {
  return new TableCell({
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph("")],
    width: { size: width, type: WidthType.DXA },
  });
}

/** Of every cell, in twentieths of a point. */
const MARGINS = { top: 50, bottom: 50, left: 70, right: 70 };

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "CFC9BD" };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  insideHorizontal: LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideVertical: NO_LINE,
};
