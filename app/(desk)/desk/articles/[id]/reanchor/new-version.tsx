"use client";

import type { RefObject } from "react";
import { useTranslation } from "#translation";

import type { FoundQuote } from "@/domain/anchoring/find-quote";
import type { Span } from "@/domain/articles/version";
import { ArticleText } from "../../_workbench/article-text";
import { QuoteBox } from "../../_workbench/quote-box";
import type { TextLayout } from "../../_workbench/text-layout";

type Props = {
  text: RefObject<HTMLDivElement | null>;
  layout: TextLayout;
  quoting: boolean;
  onFound: (places: FoundQuote[]) => void;
  onTake: (span: Span) => void;
  onClose: () => void;
};

/** Nothing is underlined or set aside here: the text is there to select in. */
const NOTHING: never[] = [];

/** The new version's words, to select the mention's place in. */
export function NewVersion({ text, layout, quoting, ...does }: Props) {
  const t = useTranslation();
  return (
    <section
      aria-label={t("The new version", "La nouvelle version")}
      className="rounded border border-rule bg-sheet px-4 py-5 lg:px-8"
    >
      <div className="relative mx-auto max-w-[34rem]">
        {quoting && <QuoteBox layout={layout} {...does} />}
        <div ref={text}>
          <ArticleText
            layout={layout}
            underlines={NOTHING}
            coverage={NOTHING}
          />
        </div>
      </div>
    </section>
  );
}
