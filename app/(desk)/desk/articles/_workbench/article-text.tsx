"use client";

import { memo, useMemo } from "react";

import type { SentenceCoverage } from "@/domain/articles/coverage";
import { textDirection } from "@/lib/text-direction";
import { TextBlock } from "./text-block";
import type { TextLayout } from "./text-layout";
import { type Underline, underlineBlocks } from "./underlined-blocks";

type Props = {
  layout: TextLayout;
  underlines: Underline[];
  coverage: SentenceCoverage[];
};

/** The article's words with a pencil line under each mention. */
export const ArticleText = memo(function ArticleText(props: Props) {
  const { layout, underlines, coverage } = props;
  const blocks = useMemo(
    () => underlineBlocks(layout, underlines),
    [layout, underlines],
  );
  return (
    <div
      lang={layout.language}
      dir={textDirection(layout.language)}
      className="font-serif text-[17px] leading-[1.85] [overflow-wrap:anywhere]"
    >
      {layout.blocks.map((block, place) => {
        const first = block.sentences[0]?.index ?? 0;
        const states = coverage.slice(first, first + block.sentences.length);
        const pieces = blocks[place] ?? [];
        return (
          <TextBlock
            key={block.start}
            layout={layout}
            block={block}
            place={place}
            pieces={pieces}
            coverage={states}
            drawn={JSON.stringify([pieces, states])}
          />
        );
      })}
    </div>
  );
});
