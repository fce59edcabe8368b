"use client";

import { type RefObject, useState } from "react";

import { extendByWord, stepWord } from "@/domain/anchoring/pick-words";
import { nextOpen, sentencesIn } from "@/domain/articles/coverage";
import type { Disposition, Span } from "@/domain/articles/version";
import { textDirection } from "@/lib/text-direction";
import { DISPOSITION_KEYS } from "./disposition-keys";
import type { TextLayout } from "./text-layout";
import type { Account } from "./use-account";
import { COLUMNS, type ColumnName, type InHand } from "./use-in-hand";
import { type Bindings, useKeys } from "./use-keys";
import type { Pick } from "./use-pick";

type Desk = {
  layout: TextLayout;
  text: RefObject<HTMLElement | null>;
  pick: Pick;
  hand: InHand;
  account: Account;
  /** Whether single keys act. */
  active: boolean;
  onKeys: () => void;
};

/** What can be done with the words in hand, by button and by key alike. */
export function useMoves(desk: Desk) {
  const { layout, pick, hand, account } = desk;
  const [choosing, setChoosing] = useState<Disposition | "reopen" | null>(null);
  const [quoting, setQuoting] = useState(false);

  const span = pick.span;
  const touched = span ? sentencesIn(layout.sentences, span) : [];
  const states = touched.map(({ index }) => account.coverage.sentences[index]);
  /** Sentences in hand that no claim accounts for. */
  const free = touched.filter((_, at) => states[at]?.state !== "claimed");
  const aside = states.flatMap((one) => (one?.disposition ? [one.index] : []));

  function take(next: Span | undefined) {
    if (!next) return;
    setChoosing(null);
    hand.setColumn("article");
    pick.take(next);
  }
  const toSentence = (index: number) => take(layout.sentences[index]);
  const moves = {
    choosing,
    setChoosing,
    quoting,
    setQuoting,
    free,
    aside,
    take,
    toSentence,
    toNextOpen() {
      const here = touched.at(-1)?.index ?? sentenceAt(desk) - 1;
      const next = nextOpen(account.coverage.sentences, here);
      if (next !== undefined) toSentence(next);
    },
    claim() {
      if (span) hand.compose(span);
    },
  };
  useKeys(
    {
      ...movingKeys(desk, { take, toSentence }),
      ...sayingKeys(desk, moves),
      u: moves.toNextOpen,
      q: () => {
        hand.setColumn("article");
        setQuoting(true);
      },
      "?": desk.onKeys,
    },
    desk.active,
  );
  return moves;
}

export type Moves = ReturnType<typeof useMoves>;

/** The sentence after the last point that was clicked or picked. */
function sentenceAt({ layout, pick }: Desk): number {
  const next = layout.sentences.findIndex(({ end }) => end > pick.at.current);
  return Math.max(0, next);
}

function movingKeys(
  desk: Desk,
  go: { take: (span?: Span) => void; toSentence: (index: number) => void },
): Bindings {
  const { layout, pick, text, hand } = desk;
  const { span } = pick;
  const { language } = layout;
  const rtl = textDirection(language) === "rtl";
  const onward = (forward: boolean) => ({ language, forward });
  const bySentence = (by: 1 | -1) => () => {
    const here = sentenceAt(desk);
    go.toSentence(span ? Math.max(0, here + by) : here);
  };
  const byWord = (forward: boolean) => () => {
    const from = span ?? layout.sentences[sentenceAt(desk)];
    if (from) go.take(stepWord(layout.text, from, onward(forward)));
  };
  const extend = (forward: boolean) => () => {
    if (span) go.take(extendByWord(layout.text, span, onward(forward)));
  };
  const toColumn = (name: ColumnName) => () => {
    hand.setColumn(name);
    requestAnimationFrame(() =>
      document.getElementById(`column-${name}`)?.focus(),
    );
  };
  return {
    j: bySentence(1),
    k: bySentence(-1),
    arrowdown: bySentence(1),
    arrowup: bySentence(-1),
    arrowright: byWord(!rtl),
    arrowleft: byWord(rtl),
    "shift+arrowright": extend(!rtl),
    "shift+arrowleft": extend(rtl),
    m: () => focusMention(text.current, 1),
    "shift+m": () => focusMention(text.current, -1),
    ...Object.fromEntries(
      COLUMNS.map((name, at) => [String(at + 1), toColumn(name)]),
    ),
  };
}

function sayingKeys(
  { pick, hand, account }: Desk,
  moves: Omit<Moves, "toSentence">,
): Bindings {
  const { span } = pick;
  const { free, aside, setChoosing } = moves;
  if (moves.quoting) return { escape: () => moves.setQuoting(false) };
  if (!span || hand.spot) return {};
  const openThere = () => {
    const there = account.underlines.find(
      ({ start, end }) => start < span.end && end > span.start,
    );
    if (there) hand.open(there.claimId);
  };
  const choose = Object.entries(DISPOSITION_KEYS).map(([kind, key]) => [
    key.toLowerCase(),
    () => setChoosing(kind as Disposition),
  ]);
  return {
    c: moves.claim,
    ...(free.length > 0 && Object.fromEntries(choose)),
    r: aside.length > 0 ? () => setChoosing("reopen") : undefined,
    enter: openThere,
    escape: () => (moves.choosing ? setChoosing(null) : pick.drop()),
  };
}

function focusMention(text: HTMLElement | null, by: 1 | -1) {
  const mentions = [
    ...(text?.querySelectorAll<HTMLElement>("a[data-claims]:not([tabindex])") ??
      []),
  ];
  const here = mentions.indexOf(document.activeElement as HTMLElement);
  const next = here < 0 ? (by > 0 ? 0 : mentions.length - 1) : here + by;
  mentions.at(next % Math.max(1, mentions.length))?.focus();
}
