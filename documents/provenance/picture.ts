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
  const { language } = options;
  const words = describeOrigins(view, options);
  const alt = `${words.summary}. ${originsInOneText(words, language)}`;
  return { svg: drawOrigins(view, options), alt };
}
