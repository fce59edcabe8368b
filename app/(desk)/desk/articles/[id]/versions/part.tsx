"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "#translation";

import { WordDiff } from "@/components/word-diff";
import type { DiffPart } from "@/domain/anchoring/diff-parts";

type Props = {
  part: DiffPart;
  /** Whether nothing is folded. */
  isWhole: boolean;
};

/** Words that are the same, a fold of many of them, or one change. */
export function Part({ part, isWhole }: Props) {
  switch (part.kind) {
    case "same":
      return part.text;
    case "folded":
      return isWhole ? part.text : <Fold {...part} />;
    case "change":
      return (
        <span
          data-change
          tabIndex={-1}
          className="scroll-my-24 focus:outline-2 focus:outline-offset-2 focus:outline-accent"
        >
          <WordDiff segments={part.segments} />
        </span>
      );
  }
}

/** Stands for words that didn't change, until they are asked for. */
function Fold({ text, words }: { text: string; words: number }) {
  const t = useTranslation();
  const [shown, setShown] = useState(false);
  const unfolded = useRef<HTMLSpanElement>(null);
  if (shown) {
    return (
      <span ref={unfolded} tabIndex={-1} className="outline-none">
        {text}
      </span>
    );
  }
  return (
    <button
      type="button"
      lang={t.language}
      onClick={() => {
        flushSync(() => setShown(true));
        unfolded.current?.focus({ preventScroll: true });
      }}
      className="my-3 block w-full cursor-pointer rounded border border-dashed border-rule-strong bg-paper px-3 py-1 text-center font-sans text-sm text-accent hover:bg-accent-wash"
    >
      {t(
        `Show ${words} words that are the same`,
        `Montrer ${words} mots inchangés`,
      )}
    </button>
  );
}
