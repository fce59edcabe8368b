"use client";

import { memo, useEffect, useRef } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SUGGESTION_KIND_WORDS } from "@/components/words";
import { wordOfKey } from "@/domain/suggestions/suggestion-key";
import type { Offered } from "./suggestion-actions";
import { Shelves } from "./suggestion-shelves";
import { type TextLayout, wordsOf } from "./text-layout";
import type { Suggestions } from "./use-suggestions";

type Props = { suggestions: Suggestions; layout: TextLayout };

/** What the article's words suggest for a claim, in reading order. */
export function SuggestionList({ suggestions, layout }: Props) {
  const t = useTranslation();
  const { free, list, inHand, take, trouble } = suggestions;
  return (
    <div className="space-y-3">
      <p className="text-sm text-ink-soft">
        {t(
          "Offered, never counted: a sentence is accounted for only once you make it a claim or set it aside.",
          "Proposées, jamais comptées\u00a0: une phrase n’est couverte que lorsque vous en faites une affirmation ou l’écartez.",
        )}
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
          {t("Reading the article …", "Lecture de l’article…")}
        </p>
      )}
      {free && list.length === 0 && (
        <p className="text-sm text-ink-soft">
          {t(
            "Nothing is left to suggest here.",
            "Il ne reste rien à suggérer ici.",
          )}
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

function Undo({ suggestions }: { suggestions: Suggestions }) {
  const t = useTranslation();
  const { last, undo } = suggestions;
  return (
    <div
      role="status"
      className="flex items-center gap-2 text-sm text-ink-soft empty:hidden"
    >
      {last && (
        <>
          {last.dismissed
            ? t("Offered again.", "Reproposée.")
            : t("Dismissed.", "Ignorée.")}
          <Button look="quiet" shortcut="Z" onClick={undo}>
            {t("Undo", "Annuler")}
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
