import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ICommentOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from "docx";

import type { VerificationReport } from "@/domain/reports/report";
import type { ReportLayout, Section } from "./blocks";
import type { DrawOrigins } from "./claim-sections";
import { docxBlock } from "./docx-blocks";
import { Later } from "./docx-later";
import { coreProperties } from "./docx-properties";
import { docxStyles } from "./docx-styles";
import { anchorOf, inLanguage, xmlText } from "./docx-text";
import { layOut } from "./layout";
import { NumberedBookmark } from "./numbered-bookmark";
import { untimed } from "./untimed-zip";
import { reportWords } from "./words";

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
] as const;

/**
 * The report as a DOCX to work on: the magazine's checking copy, with a
 * comment at each claim. The same bytes each time.
 */
export async function renderDocx(
  report: VerificationReport,
  draw: DrawOrigins,
): Promise<Uint8Array> {
  const layout = layOut(report, draw);
  const document = documentOf(layout);
  const parts = [{ path: "docProps/core.xml", data: coreProperties(layout) }];
  return untimed(await Packer.pack(document, "uint8array", undefined, parts));
}

function documentOf(layout: ReportLayout): Document {
  const title = xmlText(layout.headline);
  return new Document({
    styles: docxStyles(layout.language),
    comments: { children: commentsOf(layout) },
    sections: [
      {
        properties: { page: { margin: { left: 1134, right: 1134 } } },
        headers: { default: header(title, layout.embargo) },
        footers: { default: footer(layout) },
        children: [
          new Paragraph({ style: "Caption", text: layout.kind }),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [
              new TextRun({
                text: xmlText(layout.title),
                ...inLanguage(layout.titleLang),
              }),
            ],
          }),
          ...embargo(layout),
          ...layout.sections.map(
            (section, i) => new Later(() => part(section, i, layout.language)),
          ),
        ],
      },
    ],
  });
}

/** A section's place in the layout is the id of its bookmark and comment. */
function part(section: Section, id: number, language: string): FileChild[] {
  const text = new TextRun({
    text: xmlText(section.title),
    ...inLanguage(section.lang),
  });
  const heading = new Paragraph({
    heading: LEVELS[section.level - 1],
    children: [
      new NumberedBookmark(
        anchorOf(section.id),
        id,
        section.comment === undefined ? [text] : commented(text, id),
      ),
    ],
  });
  const blocks = section.blocks.flatMap((block) => docxBlock(block, language));
  return [heading, ...blocks];
}

function commented(text: TextRun, id: number): ParagraphChild[] {
  return [
    new CommentRangeStart(id),
    text,
    new CommentRangeEnd(id),
    new TextRun({ children: [new CommentReference(id)] }),
  ];
}

function commentsOf(layout: ReportLayout): ICommentOptions[] {
  const date = new Date(layout.madeAt);
  const author = xmlText(layout.newsroom);
  return layout.sections.flatMap(({ comment }, id) => {
    if (comment === undefined) return [];
    const lines = comment.split("\n");
    const children = lines.map((line) => new Paragraph(xmlText(line)));
    return [{ id, author, date, children }];
  });
}

function embargo({ embargo: until }: ReportLayout): Paragraph[] {
  if (until === null) return [];
  return [new Paragraph({ style: "Warning", text: xmlText(until) })];
}

function header(title: string, until: string | null): Header {
  const lines = until === null ? [title] : [title, xmlText(until)];
  return new Header({
    children: lines.map((text) => new Paragraph({ style: "Caption", text })),
  });
}

function footer(layout: ReportLayout): Footer {
  const { page, of } = reportWords(layout.language);
  const pages = [`${page} `, PageNumber.CURRENT, ` ${of} `];
  return new Footer({
    children: [
      new Paragraph({ style: "Caption", text: layout.foot }),
      new Paragraph({
        style: "Caption",
        children: [
          new TextRun({ children: [...pages, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
