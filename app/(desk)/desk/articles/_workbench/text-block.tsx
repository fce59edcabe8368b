import { memo } from "react";
import { useTranslation } from "#translation";

import { DISPOSITION_WORDS } from "@/components/words";
import type { SentenceCoverage } from "@/domain/articles/coverage";
import type { BlockKind } from "@/domain/articles/version";
import { type BlockLayout, type TextLayout, wordsOf } from "./text-layout";
import { underlineStyle } from "./underline-look";
import type { DrawnPiece, Run } from "./underlined-blocks";

type Props = {
  layout: TextLayout;
  block: BlockLayout;
  place: number;
  pieces: DrawnPiece[];
  /** Of the block's sentences, in their order. */
  coverage: SentenceCoverage[];
  /** All that is drawn, as one word to compare. */
  drawn: string;
};

const LOOKS: Record<BlockKind, { as: "h2" | "h3" | "p"; look: string }> = {
  headline: { as: "h2", look: "text-2xl leading-snug font-semibold" },
  standfirst: { as: "p", look: "text-lg leading-relaxed" },
  byline: { as: "p", look: "font-sans text-sm text-ink-soft" },
  heading: { as: "h3", look: "text-lg font-semibold" },
  paragraph: { as: "p", look: "" },
  quotation: { as: "p", look: "border-s-2 border-rule-strong ps-4" },
  list_item: { as: "p", look: "ms-4 list-item" },
  caption: { as: "p", look: "font-sans text-sm text-ink-soft" },
  furniture: { as: "p", look: "font-sans text-sm text-ink-soft" },
};

/** One block of the article; set anew only when what is drawn changes. */
export const TextBlock = memo(
  function TextBlock({ layout, block, place, pieces, coverage }: Props) {
    const { as: Tag, look } = LOOKS[block.kind];
    const first = block.sentences[0]?.index ?? 0;
    return (
      <Tag
        data-block={place}
        className={`mb-4 whitespace-pre-line [contain-intrinsic-size:auto_6rem] [content-visibility:auto] ${look}`}
      >
        {pieces.map(({ sentence, runs }) => {
          const words = runs.map((run) => (
            <RunOfWords key={run.start} layout={layout} run={run} />
          ));
          if (!sentence) return words;
          return (
            <SentenceOfRuns
              key={`s${sentence.index}`}
              coverage={coverage[sentence.index - first]}
            >
              {words}
            </SentenceOfRuns>
          );
        })}
      </Tag>
    );
  },
  (before, after) =>
    before.drawn === after.drawn && before.layout === after.layout,
);

function SentenceOfRuns(props: {
  coverage: SentenceCoverage | undefined;
  children: React.ReactNode;
}) {
  const t = useTranslation();
  const { coverage } = props;
  const aside = coverage?.disposition;
  const covered = coverage !== undefined && coverage.state !== "open";
  return (
    <span
      title={
        aside
          ? `${t.of(DISPOSITION_WORDS[aside.disposition])}${t(": ", "\u00a0: ")}${aside.reason}`
          : undefined
      }
      className={`scroll-my-20 ${covered ? "box-decoration-clone bg-covered" : ""}`}
    >
      {props.children}
    </span>
  );
}

/** Underlined words lead to their claim; the list beside them says which. */
function RunOfWords({ layout, run }: { layout: TextLayout; run: Run }) {
  const words = wordsOf(layout, run);
  const [top] = run.over;
  if (!top) return words;
  const claimIds = [...new Set(run.over.map(({ claimId }) => claimId))];
  return (
    <a
      href={`?claim=${top.claimId}`}
      draggable={false}
      tabIndex={run.handle ? undefined : -1}
      data-claims={claimIds.join(" ")}
      aria-describedby={claimIds.map((id) => `line-${id}`).join(" ")}
      style={underlineStyle(run.over)}
      className="box-decoration-clone text-inherit no-underline"
    >
      {words}
    </a>
  );
}
