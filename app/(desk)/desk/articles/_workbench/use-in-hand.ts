"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useMemo, useOptimistic, useState, useTransition } from "react";

import type { Span } from "@/domain/articles/version";
import {
  SUGGESTION_KINDS,
  type SuggestionKind,
} from "@/domain/suggestions/suggestion-input";
import { useStable } from "./use-stable";

export const COLUMNS = ["article", "claims", "claim"] as const;
export type ColumnName = (typeof COLUMNS)[number];

/**
 * What is in hand, as the address says: a claim (`claim`), or words that are
 * being made one (`new`), so that a reload or a new sign-in finds it again.
 * On a narrow screen one column is shown at a time.
 */
export function useInHand(length: number) {
  const params = useSearchParams();
  const router = useRouter();
  const [loading, startLoading] = useTransition();
  const [claimId, setClaimId] = useOptimistic(params.get("claim"));
  const asked = params.get("new");
  const as = params.get("as");
  const spot = useMemo(() => {
    const span = readSpot(asked, length);
    const offered = SUGGESTION_KINDS.find((kind) => kind === as);
    return span && { ...span, offered };
  }, [asked, as, length]);
  const [column, setColumn] = useState<ColumnName>(
    claimId || spot ? "claim" : "article",
  );

  function go(id: string, how: "push" | "replace") {
    setColumn("claim");
    startLoading(() => {
      setClaimId(id);
      router[how](`?claim=${id}`, { scroll: false });
    });
  }

  const open = useStable((id: string) => go(id, "push"));
  return {
    claimId,
    /** The words that are being made a claim, and the suggestion they are of. */
    spot,
    /** Of the figures that they state, the one that comes with the claim. */
    figure: params.get("figure") ?? "",
    loading,
    column,
    setColumn,
    open,
    /** Shows what was just made, in place of the form that made it. */
    made: (id: string) => go(id, "replace"),
    /** Makes a claim of words; `as` says of which suggestion, if of one. */
    compose({ start, end }: Span, as?: SuggestionKind) {
      setColumn("claim");
      const next = new URLSearchParams(params);
      const name = nameOfSpan({ start, end });
      next.set("new", name);
      next.delete("as");
      next.delete("figure");
      if (as) next.set("as", as);
      if (as === "figure") next.set("figure", name);
      window.history.pushState(null, "", `?${next}`);
    },
    takeFigure(figure: string) {
      const next = new URLSearchParams(params);
      next.set("figure", figure);
      window.history.replaceState(null, "", `?${next}`);
    },
    cancel() {
      setColumn("article");
      const next = new URLSearchParams(params);
      for (const name of ["new", "as", "figure"]) next.delete(name);
      window.history.replaceState(null, "", `?${next}`);
    },
  };
}

/** Words that are being made a claim, and the suggestion they are of. */
export type SpotInHand = Span & { offered: SuggestionKind | undefined };
export type InHand = ReturnType<typeof useInHand>;

/** A span as the address names it. */
export function nameOfSpan({ start, end }: Span): string {
  return `${start}-${end}`;
}

function readSpot(asked: string | null, length: number): Span | undefined {
  const [start = Number.NaN, end = Number.NaN] =
    asked?.split("-").map(Number) ?? [];
  const inside = Number.isInteger(start) && Number.isInteger(end);
  return inside && 0 <= start && start < end && end <= length
    ? { start, end }
    : undefined;
}
