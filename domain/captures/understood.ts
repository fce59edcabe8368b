import type { ArticleDetails } from "@/domain/articles/capture";
import type { BlockOfWords } from "@/domain/articles/read-version";
import type { CaptureMethod } from "@/domain/articles/version";

/** What was understood of an article, for a person to look over and save. */
export type Understood = {
  details: Omit<ArticleDetails, "dir">;
  blocks: BlockOfWords[];
  /** Where it was fetched from in the end, if it was. */
  sourceUrl: string | null;
  /** How it came in, as its version will say. */
  captureMethod: CaptureMethod;
  sentences: number;
};
