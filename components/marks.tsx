import type { ReactNode } from "react";
import { useTranslation } from "#translation";

import type { ClaimState } from "@/domain/claims/claim";
import { CLAIM_STATE_WORDS } from "./words";

export type Tone = "green" | "amber" | "slate" | "orange" | "red";

const TONES: Record<Tone, string> = {
  green: "text-green bg-green-wash",
  amber: "text-amber bg-amber-wash",
  slate: "text-slate bg-slate-wash",
  orange: "text-orange bg-orange-wash",
  red: "text-red bg-red-wash",
};

/** A rating: colour, mark and word, so that none of them stands alone. */
export function RatingMark(props: { tone: Tone; mark: string; label: string }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded px-1.5 text-sm font-semibold ${TONES[props.tone]}`}
    >
      {/* The serif draws every mark apart from what follows; the sans does not. */}
      <span aria-hidden="true" className="font-serif">
        {props.mark}
      </span>
      {props.label}
    </span>
  );
}

/** Where a claim stands on its way, in words. */
export function StateWord({ state }: { state: ClaimState }) {
  const t = useTranslation();
  return (
    <span className="whitespace-nowrap rounded border border-rule px-1.5 text-sm text-ink-soft">
      {t.of(CLAIM_STATE_WORDS[state])}
    </span>
  );
}

/** A small neutral label. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="whitespace-nowrap rounded bg-sunk px-1.5 text-sm text-ink-soft">
      {children}
    </span>
  );
}
