"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";

import type { Span } from "@/domain/articles/version";
import { elementsOf, rangeIn } from "./dom-spans";
import type { TextLayout } from "./text-layout";

type Text = {
  article: RefObject<HTMLElement | null>;
  layout: TextLayout;
  painted: unknown;
};

type Painted = { of: unknown; layout: TextLayout; ranges: Map<Span, Range> };

/**
 * Washes words of the article without touching its elements, so that nothing
 * is set anew. `painted` changes whenever the elements themselves do. A span
 * that was washed before keeps its range: one of a thousand goes at no cost.
 */
export function useHighlight(
  name: "picked" | "in-hand" | "pointed" | "found" | "suggested",
  spans: readonly Span[],
  { article, layout, painted }: Text,
) {
  const last = useRef<Painted>(null);
  useLayoutEffect(() => {
    const element = article.current;
    if (!element || !("highlights" in CSS)) return;
    const before = last.current;
    const stands = before?.of === painted && before?.layout === layout;
    const kept = stands ? before?.ranges : undefined;
    const ranges = rangesOf(spans, { element, layout, kept });
    last.current = { of: painted, layout, ranges };
    if (ranges.size > 0) CSS.highlights.set(name, highlightOf(ranges));
    return () => {
      CSS.highlights.delete(name);
    };
  }, [name, spans, article, layout, painted]);
}

function rangesOf(
  spans: readonly Span[],
  text: {
    element: HTMLElement;
    layout: TextLayout;
    kept: Map<Span, Range> | undefined;
  },
): Map<Span, Range> {
  const elements = spans.length > 0 ? elementsOf(text.element) : [];
  const ranges = new Map<Span, Range>();
  for (const span of spans) {
    const range = text.kept?.get(span) ?? rangeIn(elements, text.layout, span);
    if (range) ranges.set(span, range);
  }
  return ranges;
}

// One by one: arguments in their thousands would not fit on the stack.
function highlightOf(ranges: Map<Span, Range>): Highlight {
  const highlight = new Highlight();
  for (const range of ranges.values()) highlight.add(range);
  return highlight;
}
