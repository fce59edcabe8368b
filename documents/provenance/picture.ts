import type { OriginsView } from "@/domain/publishing/checked-claim";
import { describeOrigins, originsInOneText } from "./describe";
import { type DrawingOptions, drawOrigins } from "./drawing";

/**
 * The drawing with the words that say all that it shows, for documents that
 * set an image beside its alternative text.
 */
export function originsPicture(
  view: OriginsView,
  options: DrawingOptions,
): { svg: string; alt: string } {
  return {
    svg: drawOrigins(view, options),
    alt: originsInPlaceOfPicture(view, options),
  };
}

/** All that the drawing shows, in words alone. */
export function originsInPlaceOfPicture(
  view: OriginsView,
  told: Pick<DrawingOptions, "language" | "eventKind">,
): string {
  const words = describeOrigins(view, told);
  return `${words.summary}. ${originsInOneText(words, told.language)}`;
}
