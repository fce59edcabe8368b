"use client";

import { type RefObject, useLayoutEffect } from "react";

import type { Span } from "@/domain/articles/version";
import { rangeOfSpan } from "./dom-spans";
import type { TextLayout } from "./text-layout";

/**
 * Washes words of the article without touching its elements, so that nothing
 * is set anew. `painted` changes whenever the elements themselves do.
 */
export function useHighlight(
  name: "picked" | "in-hand" | "pointed" | "found",
  spans: readonly Span[],
  text: {
    article: RefObject<HTMLElement | null>;
    layout: TextLayout;
    painted: unknown;
  },
) {
  const { article, layout, painted } = text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `painted` says that ranges must be made anew.
  useLayoutEffect(() => {
    const element = article.current;
    if (!element || spans.length === 0 || !("highlights" in CSS)) return;
    const ranges = spans.flatMap(
      (span) => rangeOfSpan(element, layout, span) ?? [],
    );
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(name);
    };
  }, [name, spans, article, layout, painted]);
}
