"use client";

import { useEffect, useState } from "react";
import { useTranslation } from "#translation";

import type { Translate } from "@/lib/translate";
import type { QuickFound } from "./types";

/** Typing that pauses for so long is looked for. */
const QUIET_MS = 120;

export type Looking = {
  found: QuickFound[];
  /** The words that `found` is of. */
  of: string;
  waiting: boolean;
  /** What went wrong, in a sentence; what was found before stays. */
  failed: string | null;
};

const NOTHING: Looking = { found: [], of: "", waiting: false, failed: null };

/** What the desk has for the words, as they are typed. */
export function useFound(typed: string): Looking {
  const t = useTranslation();
  const words = typed.trim();
  const [looking, setLooking] = useState(NOTHING);
  useEffect(() => {
    if (!words) {
      setLooking(NOTHING);
      return;
    }
    setLooking((before) => ({ ...before, waiting: true }));
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const asked = await ask(words, stop.signal, t);
      if (stop.signal.aborted) return;
      setLooking((before) => ({
        found: asked.found ?? before.found,
        of: asked.found ? words : before.of,
        waiting: false,
        failed: asked.failed,
      }));
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, t]);
  return looking;
}

type Answer =
  | { found: QuickFound[]; failed: null }
  | { found: undefined; failed: string };

async function ask(
  words: string,
  signal: AbortSignal,
  t: Translate,
): Promise<Answer> {
  try {
    const query = new URLSearchParams({ q: words.slice(0, 300) });
    const response = await fetch(`/desk/search/found?${query}`, { signal });
    if (response.ok) return { found: await response.json(), failed: null };
    return { found: undefined, failed: sentenceFor(response.status, t) };
  } catch {
    // Stopped, or no line to the server; who was stopped is not told.
    const failed = t(
      "The desk can’t be reached. Type on to try again.",
      "Le bureau est injoignable. Continuez à taper pour réessayer.",
    );
    return { found: undefined, failed };
  }
}

function sentenceFor(status: number, t: Translate): string {
  return status === 401
    ? t(
        "You are signed out. Sign in again to search.",
        "Vous êtes déconnecté. Reconnectez-vous pour chercher.",
      )
    : t(
        "The search failed. Type on to try again.",
        "La recherche a échoué. Continuez à taper pour réessayer.",
      );
}
