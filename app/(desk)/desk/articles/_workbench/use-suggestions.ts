"use client";

import { useEffect, useRef, useState } from "react";

import { stepTo } from "@/domain/suggestions/step";
import { wordOfKey } from "@/domain/suggestions/suggestion-key";
import type { Offered } from "./suggestion-actions";
import type { WorkbenchView } from "./types";
import type { InHand } from "./use-in-hand";
import { useKeys } from "./use-keys";
import { useOffered } from "./use-offered";
import type { Pick } from "./use-pick";
import { isOn, useShelf } from "./use-shelf";
import { useStable } from "./use-stable";

type Desk = {
  view: WorkbenchView;
  pick: Pick;
  hand: InHand;
  /** Whether single keys act. */
  active: boolean;
};

/**
 * What the desk suggests for a claim, gone through one after another. The one
 * in hand is selected in the text like any words; to move on is to let go.
 */
export function useSuggestions({ view, pick, hand, active }: Desk) {
  const of = { articleId: view.article.id, versionId: view.version.id };
  const [shown, setShown] = useState(false);
  const [key, setKey] = useState<string>();
  const { offered, trouble, last, ...does } = useOffered(of, shown);
  const { free, ...shelved } = useShelf(offered, view.mentions);
  const { list, shelf, setShelf } = shelved;
  const place = list.findIndex((one) => wordOfKey(one) === key);
  const inHand = shown && !hand.spot ? heldBy(pick, list[place]) : undefined;

  const take = useStable((one: Offered) => {
    setKey(wordOfKey(one));
    hand.setColumn("article");
    pick.take(one);
  });
  const go = useWhenHere(offered !== undefined, (by) => {
    const from = { inHand: inHand ? place : -1, point: pick.at.current };
    const next = list[stepTo(list, from, by) ?? -1];
    if (next) take(next);
  });
  function step(by: 1 | -1) {
    setShown(true);
    go(by);
  }
  const acts = {
    next: () => step(1),
    previous: () => step(-1),
    accept() {
      if (inHand) hand.compose(inHand, inHand.kind);
    },
    /** Dismisses the one in hand, or offers it again, and goes on. */
    settle() {
      if (!inHand) return;
      does.settle(inHand);
      const next = list[place + 1] ?? list[place - 1];
      if (next) take(next);
      else pick.drop();
    },
    undo() {
      if (!last) return;
      does.undo();
      if (!isOn(shelf, last)) setShelf(last.dismissed ? "dismissed" : "all");
      take(last);
    },
  };
  const keys = { ...keysOf(acts, inHand), z: last && acts.undo };
  useKeys(hand.spot ? {} : keys, active);
  return {
    ...acts,
    ...shelved,
    /** All that no claim accounts for; undefined until they were read. */
    free: offered && free,
    shown,
    setShown,
    take,
    inHand,
    place,
    last,
    trouble,
  };
}

export type Suggestions = ReturnType<typeof useSuggestions>;

/** Goes at once, or as soon as the suggestions asked for are here. */
function useWhenHere(isHere: boolean, go: (by: 1 | -1) => void) {
  const waiting = useRef<1 | -1>(null);
  const newest = useStable(go);
  useEffect(() => {
    if (isHere && waiting.current) newest(waiting.current);
    waiting.current = null;
  }, [isHere, newest]);
  return (by: 1 | -1) => {
    if (isHere) go(by);
    else waiting.current = by;
  };
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
