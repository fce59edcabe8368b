import type { RatingView } from "@/domain/publishing/checked-claim";

/** Colours of one scheme: paper, inks, lines, the accent and the ratings'. */
export type Palette = Record<
  "paper" | "ink" | "soft" | "line" | "edge" | "tint" | "link",
  string
> &
  Record<RatingView["tone"], string>;

/** Paper by day: inks reach 7:1 (AAA) on it, ratings and links too. */
export const LIGHT: Palette = {
  paper: "#fdfcf9",
  ink: "#1c1a17",
  soft: "#4f4a42",
  line: "#ddd7cb",
  edge: "#857d70",
  tint: "#f5f1e8",
  link: "#1d4a86",
  green: "#14572f",
  amber: "#6b4400",
  slate: "#3d4d64",
  orange: "#86300a",
  red: "#8f1616",
};

/** The same page by night. */
export const DARK: Palette = {
  paper: "#161513",
  ink: "#ece7dc",
  soft: "#bdb6a8",
  line: "#39362f",
  edge: "#8a8375",
  tint: "#1f1d1a",
  link: "#a5c8f7",
  green: "#86d3a6",
  amber: "#e8ba66",
  slate: "#afc0d8",
  orange: "#f3a883",
  red: "#f6a099",
};

/** The palette as custom properties, `--paper` and so on. */
export function customProperties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";");
}
