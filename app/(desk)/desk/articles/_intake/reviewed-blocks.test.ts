import { expect, it } from "vitest";

import { reviewedBlocks } from "./reviewed-blocks";

it("keeps the blocks that a person kept, without what can't be stored", () => {
  const data = new FormData();
  for (const [kind, words] of [
    ["headline", "A\0 bridge"],
    ["furniture", "Share this"],
    ["paragraph", "It cost 48 million.\ud800"],
  ] as const) {
    data.append("kind", kind);
    data.append("words", words);
  }
  data.append("keep", "0");
  data.append("keep", "2");
  expect(reviewedBlocks(data)).toEqual([
    { kind: "headline", words: "A bridge" },
    { kind: "paragraph", words: "It cost 48 million.\ufffd" },
  ]);
});
