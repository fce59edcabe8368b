import type { ReportLayout, Section } from "./blocks";
import { pdfSetter } from "./pdf-setter";
import { typstLanguage } from "./typst-language";
import type { ReportWords } from "./words";

/** Up to this many claims a report is one run of pages. */
const FEW_CLAIMS = 40;

/** In a longer one, so many claims begin on a new page. */
const CLAIMS_A_RUN = 50;

type Setting = {
  draws: (point: number) => boolean;
  words: ReportWords;
};

/**
 * A layout as the files that the Typst template reads: only what the faces can
 * draw. Each section is written down as soon as it is set, and forgotten.
 */
export function pdfFiles(layout: ReportLayout, { draws, words }: Setting) {
  const set = pdfSetter(layout.language, draws);
  const opens = openers(layout.sections);
  const sections = layout.sections.map((section) =>
    JSON.stringify({
      id: section.id,
      opens: opens.has(section.id),
      level: section.level,
      title: set.text(section.title),
      ...(section.lang && { lang: typstLanguage(section.lang) }),
      blocks: section.blocks.map(set.block),
    }),
  );
  const report = {
    kind: set.text(layout.kind),
    title: set.text(layout.title) || "–",
    headline: set.text(layout.headline),
    titleLang: typstLanguage(layout.titleLang),
    language: typstLanguage(layout.language),
    newsroom: set.text(layout.newsroom),
    running: shorten(set.text(layout.title)),
    embargo: layout.embargo && set.text(layout.embargo),
    foot: set.text(layout.foot),
    page: words.page,
    of: words.of,
    pageShort: words.pageShort,
    undrawn: set.lacked() ? words.undrawn : null,
  };
  return {
    "report.json": JSON.stringify(report),
    "sections.json": `[${sections.join(",")}]`,
  };
}

/**
 * Ids of the sections that open a run of pages in a long report. Runs are set
 * side by side on several cores, and one that has not changed is set once.
 */
function openers(sections: Section[]): Set<string> {
  const claims = sections.filter(({ level }) => level === 2);
  if (claims.length <= FEW_CLAIMS) return new Set();
  const first = sections.findIndex(({ level }) => level === 2);
  const before = sections.slice(0, first).filter(isMain).at(-1);
  const after = sections.slice(first).find(isMain);
  const within = claims.filter((_, i) => i > 0 && i % CLAIMS_A_RUN === 0);
  return new Set(
    [before, ...within, after].flatMap((one) => (one ? [one.id] : [])),
  );
}

function isMain({ level }: Section): boolean {
  return level === 1;
}

function shorten(title: string): string {
  return title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title;
}
