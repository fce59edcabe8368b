"use client";

import { type ReactNode, useMemo, useRef, useState } from "react";

import type { Span } from "@/domain/articles/version";
import type { ClaimNames } from "@/usecases/claims/read-claim-names";
import { ArticleColumn } from "./article-column";
import { ArticleHead } from "./article-head";
import { ClaimColumn } from "./claim-column";
import { ColumnSwitch } from "./column";
import { KeysDialog } from "./keys-dialog";
import { MiddleColumn } from "./middle-column";
import { SayPicked } from "./say-picked";
import { layOut } from "./text-layout";
import type { WorkbenchView } from "./types";
import { useAccount } from "./use-account";
import { useHighlight } from "./use-highlight";
import { useInHand } from "./use-in-hand";
import { useKeySwitch } from "./use-key-switch";
import { useMoves } from "./use-moves";
import { usePick } from "./use-pick";
import { useSuggestions } from "./use-suggestions";

type Props = {
  view: WorkbenchView;
  names: ClaimNames;
  people: { id: string; name: string }[];
  maySign: boolean;
  /** The claim in hand, as the server shows it. */
  children: ReactNode;
};

const NOTHING: Span[] = [];

/** The article, its claims and the claim in hand, side by side. */
export function Workbench({ view, names, children, ...props }: Props) {
  const { version, article, claims } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of a version never change; read again, they are the same.
  const layout = useMemo(
    () => layOut(version, article.language),
    [version.id, article.language],
  );
  const text = useRef<HTMLDivElement>(null);
  const pick = usePick(text, layout);
  const account = useAccount(view);
  const hand = useInHand(layout.index.length);
  const [pointed, setPointed] = useState<string | null>(null);
  const [found, setFound] = useState(NOTHING);
  const [keysShown, setKeysShown] = useState(false);
  const { active, setActive } = useKeySwitch();
  const onKeys = () => setKeysShown(true);
  const moves = useMoves({ layout, text, pick, hand, account, active, onKeys });
  const suggestions = useSuggestions({ view, pick, hand, active });

  const picked = hand.spot ?? pick.span;
  const onText = { article: text, layout, painted: account.underlines };
  useHighlight("in-hand", account.underlinesOf(hand.claimId), onText);
  useHighlight("pointed", account.underlinesOf(pointed), onText);
  useHighlight("found", found, onText);
  useHighlight(
    "suggested",
    suggestions.shown ? suggestions.list : NOTHING,
    onText,
  );
  useHighlight(
    "picked",
    useMemo(() => (picked ? [picked] : NOTHING), [picked]),
    onText,
  );

  function pointInText(claimId: string | null) {
    setPointed(claimId);
    if (!claimId) return;
    const line = document.getElementById(`line-${claimId}`);
    line?.scrollIntoView({ block: "nearest" });
  }

  const shared = { view, layout, hand, pick, moves };
  return (
    <div data-fills-screen data-own-keys className="flex flex-col lg:h-full">
      <ArticleHead
        view={view}
        coverage={account.coverage}
        people={props.people}
        maySign={props.maySign}
        onNextOpen={moves.toNextOpen}
        onShowSentence={moves.toSentence}
        onKeys={onKeys}
      />
      <ColumnSwitch
        column={hand.column}
        claims={claims.length}
        onColumn={hand.setColumn}
      />
      <div className="grid min-h-0 flex-1 lg:grid-cols-[minmax(0,8fr)_minmax(0,4fr)_minmax(0,6fr)] lg:divide-x lg:divide-rule">
        <ArticleColumn
          {...shared}
          text={text}
          account={account}
          suggestions={suggestions}
          onPoint={pointInText}
          onFound={setFound}
        />
        <MiddleColumn
          claims={claims}
          account={account}
          layout={layout}
          hand={hand}
          suggestions={suggestions}
          pointed={pointed}
          onPoint={setPointed}
        />
        <ClaimColumn {...shared} names={names}>
          {children}
        </ClaimColumn>
      </div>
      <SayPicked
        layout={layout}
        span={pick.span}
        offered={suggestions.inHand}
        coverage={account.coverage.sentences}
      />
      <KeysDialog
        open={keysShown}
        onClose={() => setKeysShown(false)}
        active={active}
        onActive={setActive}
      />
    </div>
  );
}
