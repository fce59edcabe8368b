import { describe, expect, it } from "vitest";

import { maliEdition } from "@/documents/public/mali-example/editions";
import type { SummaryBlock } from "@/domain/summaries/summary-block";
import type { ClaimEdition } from "./edition";
import { summaryClaims } from "./summary-claims";

const run = { text: "x", bold: false, italic: false, href: null };
const citing = (...ids: string[]): SummaryBlock[] => [
  { kind: "paragraph", runs: ids.map((claimId) => ({ ...run, claimId })) },
];

function edition(id: string, changes: Partial<ClaimEdition> = {}) {
  const made = maliEdition({ slug: id, ...changes });
  return { ...made, claim: { ...made.claim, id } };
}

const [first] = maliEdition().history;
const retracted = edition("r", {
  history: [
    {
      ...first!,
      correction: { kind: "retraction", note: "", before: null, after: null },
    },
  ],
});

describe("summaryClaims", () => {
  it("keeps each cited claim once, in the order of citation", () => {
    const result = summaryClaims(citing("b", "a", "b"), [
      edition("a"),
      edition("b", { n: 3 }),
      edition("unused"),
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: [
        { id: "b", edition: 3, claimant: "Malian Armed Forces" },
        { id: "a", edition: 1, origins: { documents: 2, origins: 1 } },
      ],
    });
  });

  it("keeps no graph: a summary needs the counts alone", () => {
    const result = summaryClaims(citing("a"), [edition("a")]);
    expect(result.ok && result.value[0]?.origins).not.toHaveProperty("groups");
  });

  it("refuses what is not published, and names it", () => {
    expect(summaryClaims(citing("a", "b"), [edition("a")])).toEqual({
      ok: false,
      error: "cites-unpublished",
      detail: { claimIds: ["b"] },
    });
  });

  it("refuses what was retracted", () => {
    expect(summaryClaims(citing("r"), [retracted])).toEqual({
      ok: false,
      error: "cites-retracted",
      detail: { claimIds: ["r"] },
    });
  });
});
