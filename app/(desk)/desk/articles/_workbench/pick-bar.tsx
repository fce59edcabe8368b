"use client";

import { type RefObject, useLayoutEffect, useRef } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { DISPOSITION_WORDS } from "@/components/words";
import type { Disposition, Span } from "@/domain/articles/version";
import { DISPOSITION_KEYS } from "./disposition-keys";
import { rangeOfSpan } from "./dom-spans";
import { OfferedActs } from "./offered-acts";
import { SetAsideForm } from "./set-aside-form";
import type { TextLayout } from "./text-layout";
import type { Moves } from "./use-moves";
import type { Suggestions } from "./use-suggestions";

const DISPOSITIONS = Object.keys(DISPOSITION_KEYS) as Disposition[];

type Props = {
  span: Span;
  article: RefObject<HTMLElement | null>;
  layout: TextLayout;
  articleId: string;
  versionId: string;
  moves: Moves;
  suggestions: Suggestions;
  onSetAside: (data: FormData) => void;
};

/** What can be said of the selected words, beside them. */
export function PickBar(props: Props) {
  const t = useTranslation();
  const { free, aside, choosing, setChoosing } = props.moves;
  const bar = useBeside(props);
  return (
    <div
      ref={bar}
      className="z-10 select-none rounded border border-rule-strong bg-sheet p-1 shadow-lg max-lg:fixed max-lg:inset-x-2 max-lg:bottom-2 lg:absolute lg:max-w-full"
    >
      {!choosing && <OfferedActs suggestions={props.suggestions} />}
      {choosing ? (
        <SetAsideForm
          key={choosing}
          articleId={props.articleId}
          versionId={props.versionId}
          sentences={
            choosing === "reopen" ? aside : free.map(({ index }) => index)
          }
          disposition={choosing === "reopen" ? null : choosing}
          onSend={props.onSetAside}
          onCancel={() => setChoosing(null)}
          onDone={() => setChoosing(null)}
        />
      ) : (
        <div
          role="toolbar"
          aria-label={t(
            "Say of the selected words",
            "Dire des mots sélectionnés",
          )}
          className="flex flex-wrap gap-0.5"
        >
          <Button
            look={props.suggestions.inHand ? "quiet" : "primary"}
            shortcut="C"
            onClick={props.moves.claim}
          >
            {t("Claim", "Affirmation")}
          </Button>
          {free.length > 0 &&
            DISPOSITIONS.map((disposition) => (
              <Button
                key={disposition}
                look="quiet"
                shortcut={DISPOSITION_KEYS[disposition]}
                className="px-1.5"
                onClick={() => setChoosing(disposition)}
              >
                {t.of(DISPOSITION_WORDS[disposition])}
              </Button>
            ))}
          {aside.length > 0 && (
            <Button
              look="quiet"
              shortcut="R"
              onClick={() => setChoosing("reopen")}
            >
              {t("Open again", "Rouvrir")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const GAP = 10;

/** Keeps the bar under the last selected line, or above the first. */
function useBeside({ span, article, layout, moves, suggestions }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bar's size changes with what it asks.
  useLayoutEffect(() => {
    const element = bar.current;
    const held = element?.offsetParent;
    const scroller = element?.closest("section");
    if (!element || !held || !scroller || !article.current) return;
    const range = rangeOfSpan(article.current, layout, span);
    const rects = [...(range?.getClientRects() ?? [])];
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return;
    const box = held.getBoundingClientRect();
    const view = scroller.getBoundingClientRect();
    const height = element.offsetHeight;
    let top = last.bottom + GAP;
    if (top + height > view.bottom) {
      const above = first.top - GAP - height;
      top = above > view.top ? above : view.bottom - height - GAP;
    }
    const most = box.width - element.offsetWidth;
    element.style.top = `${top - box.top}px`;
    element.style.left = `${Math.max(0, Math.min(last.left - box.left, most))}px`;
  }, [span, article, layout, moves.choosing, suggestions.inHand]);
  return bar;
}
