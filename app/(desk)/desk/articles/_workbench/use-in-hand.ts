"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useMemo, useOptimistic, useState, useTransition } from "react";

import type { Span } from "@/domain/articles/version";

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
  const spot = useMemo(() => readSpot(asked, length), [asked, length]);
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

  return {
    claimId,
    spot,
    loading,
    column,
    setColumn,
    open: (id: string) => go(id, "push"),
    /** Shows what was just made, in place of the form that made it. */
    made: (id: string) => go(id, "replace"),
    compose({ start, end }: Span) {
      setColumn("claim");
      const next = new URLSearchParams(params);
      next.set("new", `${start}-${end}`);
      window.history.pushState(null, "", `?${next}`);
    },
    cancel() {
      setColumn("article");
      const next = new URLSearchParams(params);
      next.delete("new");
      window.history.replaceState(null, "", `?${next}`);
    },
  };
}

export type InHand = ReturnType<typeof useInHand>;

function readSpot(asked: string | null, length: number): Span | undefined {
  const [start = Number.NaN, end = Number.NaN] =
    asked?.split("-").map(Number) ?? [];
  const inside = Number.isInteger(start) && Number.isInteger(end);
  return inside && 0 <= start && start < end && end <= length
    ? { start, end }
    : undefined;
}
