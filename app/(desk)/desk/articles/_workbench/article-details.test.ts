import { describe, expect, it } from "vitest";

import { detailsIn, differences } from "./article-details";

const THEIRS = {
  revision: 2,
  title: "A bridge",
  outlet: null,
  byline: "Awa Ba",
  publishedAt: "2022-07-28",
  language: "en",
  sourceUrl: null,
  rights: "third_party",
} as const;

function typed(changed: Record<string, string>): FormData {
  const data = new FormData();
  const { revision: _, ...details } = THEIRS;
  for (const [name, value] of Object.entries({ ...details, ...changed })) {
    data.set(name, value ?? "");
  }
  return data;
}

describe("differences", () => {
  it("are none where nothing but blanks differs", () => {
    expect(differences(typed({ title: " A bridge " }), THEIRS)).toEqual([]);
  });

  it("name each field with both texts", () => {
    const mine = typed({ title: "The bridge", byline: "" });
    expect(differences(mine, THEIRS)).toEqual([
      { name: "title", mine: "The bridge", theirs: "A bridge" },
      { name: "byline", mine: "", theirs: "Awa Ba" },
    ]);
  });
});

describe("detailsIn", () => {
  it("finds what stands in a refusal, and nothing in any other", () => {
    const refusal = { revision: 2, current: { ...THEIRS, id: "x" } };
    expect(detailsIn(refusal)).toEqual(THEIRS);
    expect(detailsIn(undefined)).toBeUndefined();
    expect(detailsIn({ why: "no" })).toBeUndefined();
  });
});
