import { z } from "zod";

import { newArticleInput } from "@/domain/articles/article-input";
import { newVersionInput } from "@/domain/articles/capture-input";

const url = z
  .url({
    protocol: /^https?$/,
    error: "Give a whole address that begins with http:// or https://.",
  })
  .max(2000, "Keep the address under 2001 characters.");

/** What is to be captured, and what for. */
export const startCaptureInput = z.discriminatedUnion("purpose", [
  z.object({ purpose: z.literal("new_article"), url }),
  z.object({ purpose: z.literal("new_version"), url, articleId: z.uuid() }),
  z.object({ purpose: z.literal("source_copy"), url, sourceId: z.uuid() }),
]);
export type StartCaptureInput = z.infer<typeof startCaptureInput>;

/** Names one capture. */
export const captureInput = z.object({ captureId: z.uuid() });

/** A captured article as a person corrected it. */
export const capturedArticleInput = newArticleInput.extend(captureInput.shape);
export type CapturedArticleInput = z.infer<typeof capturedArticleInput>;

/** A new capture of a known article as a person corrected it. */
export const capturedVersionInput = newVersionInput
  .omit({ articleId: true })
  .extend(captureInput.shape);
export type CapturedVersionInput = z.infer<typeof capturedVersionInput>;
