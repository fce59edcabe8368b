import { readSentences } from "@/domain/articles/sentences";
import { codePointLength, sliceCodePoints } from "@/lib/code-points";
import type { Run, SummaryBlock } from "./summary-block";

/** A sentence of a summary and the claims its words cite. */
export type SummarySentence = {
  /** Index of its block in the summary as read. */
  block: number;
  /** In code points of the block's text, end excluded. */
  start: number;
  end: number;
  text: string;
  /** Whether it is a heading, which need cite nothing. */
  isHeading: boolean;
  claimIds: string[];
};

/** The text of a block, as its sentences' offsets count it. */
export function textOfBlock(block: SummaryBlock): string {
  return block.runs.map((run) => run.text).join("");
}

/**
 * The sentences of a summary in reading order. A sentence cites a claim when
 * any of its words do. `language` is the summary's, a BCP 47 tag.
 */
export function sentencesOf(
  blocks: SummaryBlock[],
  language: string,
): SummarySentence[] {
  return blocks.flatMap((block, at) => {
    const text = textOfBlock(block);
    const whole = { start: 0, end: codePointLength(text) };
    const isHeading = block.kind === "heading";
    const kind = isHeading ? "heading" : "paragraph";
    const citations = citationsOf(block.runs);
    return readSentences(text, [{ kind, ...whole }], language).map(
      ({ start, end }) => ({
        block: at,
        start,
        end,
        text: sliceCodePoints(text, start, end),
        isHeading,
        claimIds: citedWithin(citations, start, end),
      }),
    );
  });
}

/** The ids of all claims a summary cites, in the order of first citation. */
export function citedClaimIds(blocks: SummaryBlock[]): string[] {
  const ids = blocks.flatMap(({ runs }) => runs.map((run) => run.claimId));
  return [...new Set(ids.filter((id) => id !== null))];
}

type CitedSpan = { start: number; end: number; claimId: string };

function citationsOf(runs: Run[]): CitedSpan[] {
  const spans: CitedSpan[] = [];
  let start = 0;
  for (const { text, claimId } of runs) {
    const end = start + codePointLength(text);
    if (claimId !== null) spans.push({ start, end, claimId });
    start = end;
  }
  return spans;
}

function citedWithin(spans: CitedSpan[], start: number, end: number): string[] {
  const ids = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => span.claimId);
  return [...new Set(ids)];
}
