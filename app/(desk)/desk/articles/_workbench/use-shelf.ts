"use client";

import { useMemo, useState } from "react";

import type { Span } from "@/domain/articles/version";
import type { SuggestionKind } from "@/domain/suggestions/suggestion-input";
import { unclaimed } from "@/domain/suggestions/unclaimed";
import type { Offered } from "./suggestion-actions";

/** Which of the suggestions are gone through; those dismissed are apart. */
export type Shelf = SuggestionKind | "all" | "dismissed";

const NOTHING: Offered[] = [];

/** The suggestions that no claim accounts for, and those of them gone through. */
export function useShelf(offered: Offered[] | undefined, mentions: Span[]) {
  const [shelf, setShelf] = useState<Shelf>("all");
  const free = useMemo(
    () => unclaimed(offered ?? NOTHING, mentions),
    [offered, mentions],
  );
  const list = useMemo(
    () => free.filter((one) => isOn(shelf, one)),
    [free, shelf],
  );
  return { shelf, setShelf, free, list };
}

/** Whether a suggestion is one of those gone through. */
export function isOn(shelf: Shelf, { kind, dismissed }: Offered): boolean {
  if (dismissed) return shelf === "dismissed";
  return shelf === "all" || shelf === kind;
}
