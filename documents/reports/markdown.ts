import type { VerificationReport } from "@/domain/reports/report";
import type { Block, Piece, ReportLayout, Section, Table } from "./blocks";
import type { DrawOrigins } from "./claim-sections";
import { layOut } from "./layout";
import { quotationMarks } from "./quotation-marks";

/** The report as Markdown with tables (GitHub's), ending with a line feed. */
export function renderMarkdown(
  report: VerificationReport,
  draw: DrawOrigins,
): string {
  const layout = layOut(report, draw);
  const parts = [
    `# ${plainText(layout.kind)}: ${plainText(layout.title)}`,
    plainText(layout.newsroom),
    layout.embargo ? `**${plainText(layout.embargo)}**` : "",
    ...layout.sections.flatMap((section) => sectionParts(section, layout)),
    "---",
    plainText(layout.foot),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function sectionParts(section: Section, { language }: ReportLayout): string[] {
  const marks = "#".repeat(section.level + 1);
  return [
    `<a id="${section.id}"></a>`,
    `${marks} ${plainText(section.title)}`,
    ...section.blocks.map((block) => blockText(block, language)),
  ];
}

function blockText(block: Block, language: string): string {
  const line = (pieces: Piece[]) => pieceText(pieces, language);
  switch (block.kind) {
    case "paragraph":
      return atLineStart(line(block.pieces));
    case "warning":
      return `**!** ${line(block.pieces)}`;
    case "fields":
      return block.fields
        .map(({ name, pieces }) => `- **${plainText(name)}:** ${line(pieces)}`)
        .join("\n");
    case "quotation":
      return `> ${atLineStart(line(block.pieces))}\n>\n> — ${line(block.from)}`;
    case "list":
      return block.items.map((item) => `- ${line(item)}`).join("\n");
    case "stamp": {
      const answers = block.lines.map(
        ({ question, mark, answer }) =>
          `**${plainText(`${question} ${mark} ${answer}`)}**`,
      );
      return [...answers, ...block.foot.map(plainText)].join("  \n");
    }
    case "bar":
      return "";
    case "drawing":
      return `${line(block.caption)}\n\n${atLineStart(plainText(block.alt))}`;
    case "table":
      return tableText(block, language);
  }
}

function tableText(table: Table, language: string): string {
  const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const heads = table.columns.map(({ label }) => plainText(label));
  const lines = table.rows.map((cells) =>
    row(
      cells.map((lines) =>
        lines.map((pieces) => pieceText(pieces, language)).join("<br>"),
      ),
    ),
  );
  return [
    `${plainText(table.caption)}\n`,
    row(heads),
    row(heads.map(() => "---")),
    ...lines,
  ].join("\n");
}

function pieceText(pieces: Piece[], language: string): string {
  return pieces.map((piece) => runText(piece, language)).join("");
}

function runText({ text, href, style }: Piece, language: string): string {
  const { open, close } = quotationMarks(text, language);
  const words = plainText(style === "quoted" ? `${open}${text}${close}` : text);
  const linked = href ? `[${words}](<${href.replace(/[<>\s]/g, "")}>)` : words;
  if (style !== "strong") return linked;
  // Emphasis must touch its words, so that spaces stay outside.
  return linked.replace(/^(\s*)(.*?)(\s*)$/su, (all, before, body, after) =>
    body === "" ? all : `${before}**${body}**${after}`,
  );
}

/** Text with nothing in it that Markdown or HTML would take for a sign. */
function plainText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&");
}

/** At the start of a line some signs would begin a list or a heading. */
function atLineStart(text: string): string {
  return text
    .replace(/^(\s*)([-+=#])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}
