"use client";

import type { MouseEvent, RefObject, SyntheticEvent } from "react";

import type { FoundQuote } from "@/domain/anchoring/find-quote";
import { ArticleText } from "./article-text";
import { Column } from "./column";
import { PickBar } from "./pick-bar";
import { QuoteBox } from "./quote-box";
import type { TextLayout } from "./text-layout";
import type { WorkbenchView } from "./types";
import type { Account } from "./use-account";
import type { InHand } from "./use-in-hand";
import type { Moves } from "./use-moves";
import type { Pick } from "./use-pick";
import type { Suggestions } from "./use-suggestions";

type Props = {
  text: RefObject<HTMLDivElement | null>;
  view: WorkbenchView;
  layout: TextLayout;
  account: Account;
  pick: Pick;
  hand: InHand;
  moves: Moves;
  suggestions: Suggestions;
  onPoint: (claimId: string | null) => void;
  onFound: (places: FoundQuote[]) => void;
};

/** The article's words and what is said of them. */
export function ArticleColumn(props: Props) {
  const { text, view, layout, account, pick, hand, moves } = props;
  return (
    <Column
      name="article"
      shown={hand.column === "article"}
      className="bg-sheet lg:px-8"
    >
      <div className="relative mx-auto max-w-[34rem]">
        {moves.quoting && (
          <QuoteBox
            layout={layout}
            onFound={props.onFound}
            onTake={(place) => {
              moves.setQuoting(false);
              moves.take(place);
            }}
            onClose={() => moves.setQuoting(false)}
          />
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the links in it. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link is pressed by keyboard as by pointer. */}
        <div
          ref={text}
          onClick={(event) => openMention(event, hand)}
          onMouseOver={(event) => props.onPoint(claimsAt(event)[0] ?? null)}
          onMouseLeave={() => props.onPoint(null)}
          onFocus={(event) => props.onPoint(claimsAt(event)[0] ?? null)}
          onBlur={() => props.onPoint(null)}
        >
          <ArticleText
            layout={layout}
            underlines={account.underlines}
            coverage={account.coverage.sentences}
          />
        </div>
        {pick.span && !hand.spot && (
          <PickBar
            span={pick.span}
            article={text}
            layout={layout}
            articleId={view.article.id}
            versionId={view.version.id}
            moves={moves}
            suggestions={props.suggestions}
            onSetAside={account.setAside}
          />
        )}
      </div>
    </Column>
  );
}

/** The claims marked where an event is, that of the shortest mention first. */
function claimsAt({ target }: SyntheticEvent): string[] {
  const link = target instanceof Element && target.closest("a[data-claims]");
  return link ? (link.getAttribute("data-claims") ?? "").split(" ") : [];
}

/**
 * Opens the claim under the pointer. Where mentions overlap, each further
 * press opens the next of them. A press that selected words opens nothing.
 */
function openMention(event: MouseEvent, hand: InHand) {
  const claims = claimsAt(event);
  if (claims.length === 0 || event.metaKey || event.ctrlKey) return;
  event.preventDefault();
  if (document.getSelection()?.isCollapsed === false && event.detail > 0) {
    return;
  }
  const next = claims[(claims.indexOf(hand.claimId ?? "") + 1) % claims.length];
  if (next) hand.open(next);
}
