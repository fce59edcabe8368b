"use client";

import { useEffect, useState } from "react";

import { wordOfKey } from "@/domain/suggestions/suggestion-key";
import { type FormState, refused } from "@/lib/form-state";
import {
  type Offered,
  type OfferedIn,
  readSuggestionsAction,
  settleSuggestionAction,
} from "./suggestion-actions";

/**
 * What a version's words suggest, read once when it is first asked for;
 * undefined until then. A dismissal counts at once; one that the server
 * refuses is taken back and told.
 */
export function useOffered(
  of: { articleId: string; versionId: string },
  asked: boolean,
) {
  const { articleId, versionId } = of;
  const [read, setRead] = useState<OfferedIn>();
  const [trouble, setTrouble] = useState<string>();
  const offered = read?.versionId === versionId ? read.offered : undefined;
  const isHere = offered !== undefined;
  useEffect(() => {
    if (!asked || isHere) return;
    let stale = false;
    setTrouble(undefined);
    answerOf(readSuggestionsAction(articleId)).then((answer) => {
      if (stale) return;
      if (answer.status === "saved") setRead(answer.value);
      else setTrouble(sayTrouble(answer));
    });
    return () => {
      stale = true;
    };
  }, [articleId, asked, isHere]);

  function mark(one: Offered, dismissed: boolean) {
    setRead((now) => now && marked(now, { ...one, dismissed }));
  }
  async function settle(one: Offered, dismissed: boolean) {
    const { kind, start, end } = one;
    setTrouble(undefined);
    mark(one, dismissed);
    const what = dismissed ? "dismiss" : "restore";
    const given = { articleId, versionId, kind, start, end };
    const answer = await answerOf(settleSuggestionAction(what, given));
    if (answer.status === "saved") return;
    mark(one, !dismissed);
    setTrouble(sayTrouble(answer));
  }
  return { offered, trouble, settle };
}

function marked(now: OfferedIn, one: Offered): OfferedIn {
  const key = wordOfKey(one);
  const offered = now.offered.map((other) =>
    wordOfKey(other) === key ? one : other,
  );
  return { ...now, offered };
}

/** No answer, as when the line is lost, is told like a refusal. */
async function answerOf<Value>(
  asked: Promise<FormState<Value>>,
): Promise<FormState<Value>> {
  try {
    return await asked;
  } catch {
    return refused("The desk did not answer. Try again.");
  }
}

function sayTrouble(answer: FormState<unknown>): string {
  if (answer.status === "refused") return answer.message;
  return "You have been signed out. Sign in again to go on.";
}
