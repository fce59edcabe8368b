import { z } from "zod";

import { articleDetails } from "@/domain/articles/article-input";
import { BLOCK_KINDS } from "@/domain/articles/version";
import { keepable } from "@/lib/read-input";

const lists = z.object({
  kind: z.array(z.enum(BLOCK_KINDS)),
  words: z.array(z.string().transform(keepable)),
  keep: z.array(z.string()),
});

const method = z.enum(["paste", "html", "url", "file"]).catch("paste");

/** How the words came in, as the first step understood it. */
export function captureMethodOf(data: FormData) {
  return method.parse(data.get("captureMethod"));
}

/** The blocks a person kept; they come as three lists of a form. */
export function reviewedBlocks(data: FormData) {
  const { kind, words, keep } = lists.parse({
    kind: data.getAll("kind"),
    words: data.getAll("words"),
    keep: data.getAll("keep"),
  });
  return words.flatMap((text, i) =>
    keep.includes(String(i))
      ? [{ kind: kind[i] ?? ("paragraph" as const), words: text }]
      : [],
  );
}

/** The whole article as a person corrected it, for its schema to read. */
export function reviewedArticle(data: FormData) {
  const details = Object.keys(articleDetails).map((name) => [
    name,
    data.get(name),
  ]);
  return { ...Object.fromEntries(details), blocks: reviewedBlocks(data) };
}
