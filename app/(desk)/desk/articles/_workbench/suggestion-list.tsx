"use client";

import { memo, useEffect, useRef } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SUGGESTION_KIND_WORDS } from "@/components/words";
import { SUGGESTION_KINDS } from "@/domain/suggestions/suggestion-input";
import { wordOfKey } from "@/domain/suggestions/suggestion-key";
import type { Offered } from "./suggestion-actions";
import { type TextLayout, wordsOf } from "./text-layout";
import { isOn, type Shelf } from "./use-shelf";
import type { Suggestions } from "./use-suggestions";

type Props = { suggestions: Suggestions; layout: TextLayout };

/** What the article's words suggest for a claim, in reading order. */
export function SuggestionList({ suggestions, layout }: Props) {
  const { free, list, inHand, take, trouble } = suggestions;
  return (
    <div className="space-y-3">
      <p className="text-sm text-ink-soft">
        Offered, never counted: a sentence is accounted for only once you make
        it a claim or set it aside.
      </p>
      {trouble && (
        <p role="alert" className="text-sm text-red">
          {trouble}
        </p>
      )}
      {free && <Shelves suggestions={suggestions} free={free} />}
      <Undo suggestions={suggestions} />
      {!free && !trouble && (
        <p role="status" className="text-sm text-ink-soft">
          Reading the article …
        </p>
      )}
      {free && list.length === 0 && (
        <p className="text-sm text-ink-soft">
          Nothing is left to suggest here.
        </p>
      )}
      <ol className="space-y-1">
        {list.map((one) => (
          <SuggestionItem
            key={wordOfKey(one)}
            one={one}
            layout={layout}
            current={one === inHand}
            onTake={take}
          />
        ))}
      </ol>
    </div>
  );
}

const SHELVES: Shelf[] = ["all", ...SUGGESTION_KINDS, "dismissed"];
const SHELF_WORDS: Record<Shelf, string> = {
  all: "All",
  figure: "Figures",
  quote: "Quotations",
  checkworthy: "Worth a check",
  dismissed: "Dismissed",
};

/** Which of them are listed and gone through by key. */
function Shelves(props: { suggestions: Suggestions; free: Offered[] }) {
  const { suggestions, free } = props;
  return (
    <fieldset aria-label="Which suggestions" className="flex flex-wrap gap-1">
      {SHELVES.map((shelf) => {
        const count = free.filter((one) => isOn(shelf, one)).length;
        const isChosen = suggestions.shelf === shelf;
        if (count === 0 && !isChosen && shelf !== "all") return null;
        return (
          <button
            key={shelf}
            type="button"
            aria-pressed={isChosen}
            onClick={() => suggestions.setShelf(shelf)}
            className="min-h-7 cursor-pointer rounded border border-rule-strong px-2 text-sm aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-semibold"
          >
            {SHELF_WORDS[shelf]}{" "}
            <span className="text-ink-soft tabular-nums">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Undo({ suggestions }: { suggestions: Suggestions }) {
  const { last, undo } = suggestions;
  return (
    <div
      role="status"
      className="flex items-center gap-2 text-sm text-ink-soft empty:hidden"
    >
      {last && (
        <>
          {last.dismissed ? "Offered again." : "Dismissed."}
          <Button look="quiet" shortcut="Z" onClick={undo}>
            Undo
          </Button>
        </>
      )}
    </div>
  );
}

type ItemProps = {
  one: Offered;
  layout: TextLayout;
  current: boolean;
  onTake: (one: Offered) => void;
};

const SuggestionItem = memo(function SuggestionItem(props: ItemProps) {
  const t = useTranslation();
  const { one, layout, current, onTake } = props;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li
      ref={item}
      className="scroll-my-2 [contain-intrinsic-size:auto_4rem] [content-visibility:auto]"
    >
      <button
        type="button"
        aria-current={current ? "true" : undefined}
        onClick={() => onTake(one)}
        className={`block w-full cursor-pointer rounded border px-2 py-1.5 text-left focus-visible:-outline-offset-2 ${
          current
            ? "border-accent bg-accent-wash"
            : "border-transparent hover:bg-sunk"
        }`}
      >
        <span
          lang={layout.language}
          dir="auto"
          className="line-clamp-2 font-serif leading-snug"
        >
          {wordsOf(layout, one)}
        </span>
        <span className="text-sm text-ink-soft">
          <span className="font-medium text-ink">
            {t.of(SUGGESTION_KIND_WORDS[one.kind])}
          </span>
          {one.speaker && ` · ${one.speaker}`} · {one.why}
        </span>
      </button>
    </li>
  );
});
