import { BorderStyle, type IStylesOptions, LineRuleType } from "docx";

const SERIF = "Source Serif 4";
const SANS = "Inter";
const SOFT = "4F4A42";

/** Styles a person can change in one place, as an editor of DOCX expects. */
export function docxStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SERIF, size: 21, language: { value: language } },
        paragraph: {
          spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO },
        },
      },
      title: {
        run: { size: 44, bold: true },
        paragraph: {
          spacing: { after: 240, line: 264, lineRule: LineRuleType.AUTO },
        },
      },
      heading1: heading(30, 480),
      heading2: heading(25, 480),
      heading3: heading(20, 240),
    },
    paragraphStyles: [
      style("Caption", {
        run: { font: SANS, size: 17, color: SOFT },
        paragraph: { spacing: { after: 120 } },
      }),
      style("Quote", {
        run: {},
        paragraph: {
          indent: { start: 280 },
          spacing: { before: 120, after: 40 },
          border: {
            left: {
              style: BorderStyle.SINGLE,
              size: 8,
              space: 8,
              color: "857D70",
            },
          },
        },
      }),
      style("Warning", {
        run: { bold: true },
        paragraph: { indent: { start: 280 } },
      }),
      style("Field", {
        run: {},
        paragraph: {
          indent: { start: 2900, hanging: 2900 },
          spacing: { after: 40 },
        },
      }),
      style("Stamp", {
        run: { font: SANS, size: 24 },
        paragraph: { spacing: { after: 20 } },
      }),
      style("TableText", {
        run: { font: SANS, size: 17 },
        paragraph: { spacing: { after: 30, line: 250 } },
      }),
      style("TableHead", {
        run: { font: SANS, size: 17, bold: true },
        paragraph: { spacing: { after: 30 }, keepNext: true },
      }),
    ],
  };
}

function heading(size: number, before: number) {
  return {
    run: { font: SANS, size, bold: true, color: "1C1A17" },
    paragraph: { keepNext: true, spacing: { before, after: 120 } },
  };
}

type Style = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function style(id: string, rest: Pick<Style, "run" | "paragraph">): Style {
  return { id, name: id, basedOn: "Normal", quickFormat: true, ...rest };
}
