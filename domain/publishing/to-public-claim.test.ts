import { describe, expect, it } from "vitest";
import { maliEdition } from "@/documents/public/mali-example/editions";
import { fortyEight } from "@/documents/public/mali-example/forty-eight";
import { nurse } from "@/documents/public/mali-example/sources";
import type { CheckedClaim } from "./checked-claim";
import { freeze } from "./edition";
import { toPublicClaim } from "./to-public-claim";

function published(claim: CheckedClaim = fortyEight) {
  const result = toPublicClaim(claim, "en");
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("toPublicClaim", () => {
  const verdict = fortyEight.verdict!;
  it.each([
    [{ verdict: null }, "no-verdict"],
    [{ verdict: { ...verdict, countersignedBy: null } }, "not-countersigned"],
    [{ verdict: { ...verdict, countersignedAt: null } }, "not-countersigned"],
    [{ revision: 4 }, "signature-out-of-date"],
  ])("refuses %j: %s", (change, error) => {
    const result = toPublicClaim({ ...fortyEight, ...change }, "en");
    expect(result).toEqual({ ok: false, error });
  });

  it("lets nothing of a confidential source through", () => {
    const text = JSON.stringify(published());
    for (const secret of [nurse.id, nurse.title, "Aminata", "dozen bodies"]) {
      expect(text).not.toContain(secret);
    }
  });

  it("still counts and grades it, and seals what is hidden", () => {
    const claim = published();
    const hidden = claim.evidence[3]!;
    expect(claim.evidence).toHaveLength(4);
    expect(hidden).toMatchObject({
      stance: "contradicts",
      excerpt: null,
      source: { confidential: true, reliability: "B" },
    });
    expect(hidden.source).toHaveProperty(
      "digest",
      expect.stringMatching(/^[0-9a-f]{64}$/),
    );
    expect(claim.origins.contradicts).toMatchObject({
      count: { documents: 1, origins: 1 },
      documentIds: ["confidential-1"],
      sources: [{ id: "confidential-1", title: "Confidential source" }],
    });
  });

  it("names no confidential origin that only another source rests on", () => {
    const supports = fortyEight.origins.supports;
    const claim = published({
      ...fortyEight,
      evidence: [],
      origins: {
        ...fortyEight.origins,
        supports: {
          ...supports,
          sources: supports.sources.map((source) => ({
            ...source,
            confidential: source.partyToEvent,
          })),
        },
      },
    });
    expect(JSON.stringify(claim)).not.toContain("Communiqué");
    expect(claim.origins.supports.derivations[0]?.parentId).toBe(
      claim.origins.supports.count.groups[0]?.originIds[0],
    );
  });

  it("changes the seal when anything hidden changes", () => {
    const [other] = [{ ...fortyEight }];
    other.evidence = fortyEight.evidence.map((item) => ({
      ...item,
      excerpt: `${item.excerpt}!`,
    }));
    expect(published(other).evidence[3]?.source).not.toEqual(
      published().evidence[3]?.source,
    );
  });

  it("keeps the desk's notes and searchers' names at the desk", () => {
    const text = JSON.stringify(published());
    expect(text).not.toContain("Bakary");
    expect(published().searchNotes[0]).not.toHaveProperty("by");
  });
});

describe("freeze", () => {
  it("makes the same bytes of the same edition", () => {
    const one = freeze(maliEdition());
    expect(freeze(structuredClone(maliEdition()))).toEqual(one);
    expect(freeze(maliEdition({ n: 2 })).sha256).not.toBe(one.sha256);
  });
});
