import type { ExtractedFigure } from "@/domain/figures/extract/extract-figures";

/** Kinds that say when, or in which place of an order, and count nothing. */
const NOT_CHECKABLE: ReadonlySet<ExtractedFigure["kind"]> = new Set([
  "date",
  "time",
  "ordinal",
]);

/** Whether a figure states how much of something, so that it can be checked. */
export function isCheckable({ kind }: ExtractedFigure): boolean {
  return !NOT_CHECKABLE.has(kind);
}
