"use client";

import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";

import { tidySpan } from "@/domain/anchoring/pick-words";
import type { Span } from "@/domain/articles/version";
import { rangeOfSpan, spanOfSelection } from "./dom-spans";
import type { TextLayout } from "./text-layout";

/** The words in hand, picked by pointer or by keys. */
export type Pick = {
  span: Span | undefined;
  /** Where the last click or pick was: keys go on from there. */
  at: RefObject<number>;
  /** Selects words and brings them into view. */
  take: (span: Span) => void;
  drop: () => void;
};

/**
 * Follows the browser's own selection in the article, so that pointer, touch
 * and keys select the same way and copying works as ever. While a pointer is
 * down nothing answers; the selection is not made yet.
 */
export function usePick(
  article: RefObject<HTMLElement | null>,
  layout: TextLayout,
): Pick {
  const [span, setSpan] = useState<Span>();
  const at = useRef(-1);

  const hold = useCallback((next: Span | undefined) => {
    if (next) at.current = next.start;
    setSpan((now) =>
      now?.start === next?.start && now?.end === next?.end ? now : next,
    );
  }, []);

  useEffect(() => {
    let pointing = false;
    function read() {
      if (pointing || !article.current) return;
      const rough = spanOfSelection(article.current, layout);
      if (!rough) return;
      at.current = rough.start;
      hold(tidySpan(layout.text, rough));
    }
    const down = () => {
      pointing = true;
    };
    const up = () => {
      pointing = false;
      read();
    };
    const text = article.current;
    text?.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    document.addEventListener("selectionchange", read);
    return () => {
      text?.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
      document.removeEventListener("selectionchange", read);
    };
  }, [article, layout, hold]);

  const take = useCallback(
    (next: Span) => {
      hold(next);
      if (!article.current) return;
      const range = rangeOfSpan(article.current, layout, next);
      if (!range) return;
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
    },
    [article, layout, hold],
  );

  const drop = useCallback(() => {
    hold(undefined);
    document.getSelection()?.removeAllRanges();
  }, [hold]);

  return { span, at, take, drop };
}
