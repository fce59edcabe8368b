"use client";

import { useEffect, useMemo, useRef, useState } from "react";

import { stepTo } from "@/domain/suggestions/step";
import type { SuggestionKind } from "@/domain/suggestions/suggestion-input";
import { wordOfKey } from "@/domain/suggestions/suggestion-key";
import { unclaimed } from "@/domain/suggestions/unclaimed";
import type { Offered } from "./suggestion-actions";
import type { WorkbenchView } from "./types";
import type { InHand } from "./use-in-hand";
import { useKeys } from "./use-keys";
import { useOffered } from "./use-offered";
import type { Pick } from "./use-pick";
import { useStable } from "./use-stable";

type Desk = {
  view: WorkbenchView;
  pick: Pick;
  hand: InHand;
  /** Whether single keys act. */
  active: boolean;
};

/** Which of the suggestions are gone through; those dismissed are apart. */
export type Shelf = SuggestionKind | "all" | "dismissed";

const NOTHING: Offered[] = [];

/**
 * What the desk suggests for a claim, gone through one after another. The one
 * in hand is selected in the text like any words; to move on is to let go.
 */
export function useSuggestions({ view, pick, hand, active }: Desk) {
  const of = { articleId: view.article.id, versionId: view.version.id };
  const [shown, setShown] = useState(false);
  const [shelf, setShelf] = useState<Shelf>("all");
  const [key, setKey] = useState<string>();
  const [settled, setSettled] = useState<Offered[]>(NOTHING);
  const { offered, trouble, settle } = useOffered(of, shown);
  const free = useMemo(
    () => unclaimed(offered ?? NOTHING, view.mentions),
    [offered, view.mentions],
  );
  const list = useMemo(
    () => free.filter((one) => isOn(shelf, one)),
    [free, shelf],
  );
  const place = list.findIndex((one) => wordOfKey(one) === key);
  const inHand = shown && !hand.spot ? heldBy(pick, list[place]) : undefined;

  const take = useStable((one: Offered) => {
    setKey(wordOfKey(one));
    hand.setColumn("article");
    pick.take(one);
  });
  function step(by: 1 | -1) {
    const from = { inHand: inHand ? place : -1, point: pick.at.current };
    const next = list[stepTo(list, from, by) ?? -1];
    if (next) take(next);
  }
  const waiting = useRef<1 | -1>(null);
  function go(by: 1 | -1) {
    setShown(true);
    if (offered) step(by);
    else waiting.current = by;
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was asked before they were here is done once they are.
  useEffect(() => {
    if (offered && waiting.current) step(waiting.current);
    waiting.current = null;
  }, [offered !== undefined]);

  const acts = {
    next: () => go(1),
    previous: () => go(-1),
    accept() {
      if (inHand) hand.compose(inHand, inHand.kind);
    },
    /** Dismisses the one in hand, or offers it again, and goes on. */
    settle() {
      if (!inHand) return;
      const next = list[place + 1] ?? list[place - 1];
      settle(inHand, !inHand.dismissed);
      setSettled([...settled, inHand]);
      if (next) take(next);
      else pick.drop();
    },
    undo() {
      const last = settled.at(-1);
      if (!last) return;
      settle({ ...last, dismissed: !last.dismissed }, last.dismissed);
      setSettled(settled.slice(0, -1));
      if (!isOn(shelf, last)) setShelf(last.dismissed ? "dismissed" : "all");
      take(last);
    },
  };
  useKeys(
    hand.spot ? {} : { ...keysOf(acts, inHand), z: settled[0] && acts.undo },
    active,
  );
  return {
    ...acts,
    shown,
    setShown,
    shelf,
    setShelf,
    /** All that no claim accounts for; undefined until they were read. */
    free: offered && free,
    list,
    take,
    inHand,
    place,
    /** What was dismissed last, or offered again. */
    last: settled.at(-1),
    trouble,
  };
}

export type Suggestions = ReturnType<typeof useSuggestions>;

/** Whether a suggestion is one of those gone through. */
export function isOn(shelf: Shelf, { kind, dismissed }: Offered): boolean {
  if (dismissed) return shelf === "dismissed";
  return shelf === "all" || shelf === kind;
}

/** The suggestion while its words, or some of them, are what is selected. */
function heldBy({ span }: Pick, one: Offered | undefined) {
  const isHeld = one && span && span.start < one.end && span.end > one.start;
  return isHeld ? one : undefined;
}

function keysOf(
  acts: Record<"next" | "previous" | "accept" | "settle", () => void>,
  inHand: Offered | undefined,
) {
  return {
    s: acts.next,
    "shift+s": acts.previous,
    a: inHand && acts.accept,
    d: inHand && acts.settle,
  };
}
