import type { CSSProperties } from "react";

import type { Tone } from "@/components/marks";
import type { ClaimState } from "@/domain/claims/claim";

/** How the pencil draws: what is not decided yet is drawn broken. */
type Stroke = "dots" | "dashes" | "long-dashes" | "line" | "dash-dot";

export type Look = { colour: string; stroke: Stroke };

/**
 * The underline of a claim: its stroke says how far it is on its way, its
 * colour the rating once there is one. What waits for a person to say where
 * it went is drawn apart from all of them.
 */
export function lookOf(
  claim: { state: ClaimState; rating: { tone: Tone } | null },
  waiting = false,
): Look {
  if (waiting) return { colour: "var(--amber)", stroke: "dash-dot" };
  const tone = claim.rating ? `var(--${claim.rating.tone})` : undefined;
  switch (claim.state) {
    case "open":
      return { colour: "var(--ink-soft)", stroke: "dots" };
    case "in_check":
      return { colour: "var(--accent)", stroke: "dashes" };
    case "proposed":
      return { colour: tone ?? "var(--accent)", stroke: "long-dashes" };
    case "retracted":
      return { colour: "var(--rule-strong)", stroke: "line" };
    default:
      return { colour: tone ?? "var(--accent)", stroke: "line" };
  }
}

const GAPS: Record<Stroke, string> = {
  dots: "var(--c) 0 2px, transparent 2px 5px",
  dashes: "var(--c) 0 5px, transparent 5px 9px",
  "long-dashes": "var(--c) 0 12px, transparent 12px 15px",
  line: "var(--c) 0 100%",
  "dash-dot":
    "var(--c) 0 8px, transparent 8px 11px, var(--c) 11px 13px, transparent 13px 16px",
};

/** Room under the line for this many underlines; more share the lowest. */
const LANES = 3;
const PITCH = 3.5;

/** Underlines one below the other, the first nearest to the words. */
export function underlineStyle(
  underlines: { look: Look; lane: number }[],
): CSSProperties {
  const layers = underlines.map(({ look, lane }) => {
    const below = Math.max(0, LANES - 1 - lane) * PITCH;
    const strokes = GAPS[look.stroke].replaceAll("var(--c)", look.colour);
    return {
      image: `repeating-linear-gradient(90deg, ${strokes})`,
      position: `0 calc(100% - ${below}px)`,
    };
  });
  return {
    backgroundImage: layers.map(({ image }) => image).join(", "),
    backgroundPosition: layers.map(({ position }) => position).join(", "),
    backgroundSize: "100% 2px",
    backgroundRepeat: "no-repeat",
    paddingBottom: `${LANES * PITCH - 3}px`,
  };
}
