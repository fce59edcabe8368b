import { describe, expect, it } from "vitest";

import { queryTerms, readQuery } from "./query-terms";
import { whyNear } from "./why";

const query = queryTerms(
  readQuery({
    text: "Soldiers killed 1,200 near Sokolo in a raid on the old camp by night",
    language: "en",
  }),
  (word) => word,
);

describe("whyNear", () => {
  it("shows what is shared as the text wrote it", () => {
    expect(whyNear(query, ["sokolo", "1200", "soldiers", "unknown"])).toEqual({
      names: ["Sokolo"],
      numbers: ["1,200"],
      words: ["Soldiers"],
    });
  });

  it("shows the most telling words only", () => {
    const shared = query.map(({ term }) => term);
    const { names, numbers, words } = whyNear(query, shared);
    expect([...names, ...numbers, ...words]).toHaveLength(8);
  });
});
