"use client";

import { useEffect, useState } from "react";
import { useTranslation } from "#translation";

import { fieldSentence } from "@/components/translation/field-sentences";
import { wordOfKey } from "@/domain/suggestions/suggestion-key";
import { type FormState, refused } from "@/lib/form-state";
import type { Translate } from "@/lib/translate";
import {
  type Offered,
  type OfferedIn,
  readSuggestionsAction,
  settleSuggestionAction,
} from "./suggestion-actions";

/** With what was dismissed or offered again here, each as it was before. */
type Read = OfferedIn & { settled: Offered[] };

/**
 * What a version's words suggest, read once when it is first asked for;
 * undefined until then. A dismissal counts at once and can be undone; one
 * that the server refuses is taken back and told.
 */
export function useOffered(
  of: { articleId: string; versionId: string },
  asked: boolean,
) {
  const t = useTranslation();
  const { articleId, versionId } = of;
  const [read, setRead] = useState<Read>();
  const [trouble, setTrouble] = useState<string>();
  const here = read?.versionId === versionId ? read : undefined;
  const isHere = here !== undefined;
  useEffect(() => {
    if (!asked || isHere) return;
    let stale = false;
    setTrouble(undefined);
    answerOf(readSuggestionsAction(articleId), t).then((answer) => {
      if (stale) return;
      if (answer.status === "saved") setRead({ ...answer.value, settled: [] });
      else setTrouble(sayTrouble(answer, t));
    });
    return () => {
      stale = true;
    };
  }, [articleId, asked, isHere, t]);

  async function send(one: Offered, takeBack: (now: Read) => Read) {
    const { kind, start, end } = one;
    setTrouble(undefined);
    const what = one.dismissed ? "dismiss" : "restore";
    const given = { articleId, versionId, kind, start, end };
    const answer = await answerOf(settleSuggestionAction(what, given), t);
    if (answer.status === "saved") return;
    setRead((now) => now && takeBack(now));
    setTrouble(sayTrouble(answer, t));
  }
  const last = here?.settled.at(-1);
  return {
    offered: here?.offered,
    trouble,
    /** What was settled last, as it was before. */
    last,
    /** Dismisses a suggestion, or offers a dismissed one again. */
    settle(one: Offered) {
      setRead((now) => now && settledIn(now, one));
      void send(turned(one), (now) => unsettledIn(now, one));
    },
    undo() {
      if (!last) return;
      setRead((now) => now && unsettledIn(now, last));
      void send(last, (now) => settledIn(now, last));
    },
  };
}

const turned = (one: Offered) => ({ ...one, dismissed: !one.dismissed });

function settledIn(now: Read, one: Offered): Read {
  return { ...withOne(now, turned(one)), settled: [...now.settled, one] };
}

function unsettledIn(now: Read, one: Offered): Read {
  const settled = now.settled.filter((other) => other !== one);
  return { ...withOne(now, one), settled };
}

function withOne(now: Read, one: Offered): Read {
  const key = wordOfKey(one);
  const offered = now.offered.map((other) =>
    wordOfKey(other) === key ? one : other,
  );
  return { ...now, offered };
}

/** No answer, as when the line is lost, is told like a refusal. */
async function answerOf<Value>(
  asked: Promise<FormState<Value>>,
  t: Translate,
): Promise<FormState<Value>> {
  try {
    return await asked;
  } catch {
    return refused(
      t(
        "The desk did not answer. Try again.",
        "Le bureau n’a pas répondu. Réessayez.",
      ),
    );
  }
}

function sayTrouble(answer: FormState<unknown>, t: Translate): string {
  if (answer.status === "refused") {
    return fieldSentence(answer.message, t.language);
  }
  return t(
    "You have been signed out. Sign in again to go on.",
    "Vous avez été déconnecté. Reconnectez-vous pour continuer.",
  );
}
