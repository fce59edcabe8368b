import { describe, expect, it } from "vitest";

import { maliFacts, maliReport } from "@/documents/reports/mali.fixture";
import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";
import { makeReport } from "./make-report";
import { redactReport } from "./redact";

describe("redactReport", () => {
  const desk = maliReport();
  const outside = redactReport(desk);

  it("leaves nothing that names a confidential source", () => {
    const text = JSON.stringify(outside);
    const secrets = ["source-nurse", "Interview with a nurse", "A. D."];
    for (const secret of [...secrets, "nine bodies", "minute 12"]) {
      expect(JSON.stringify(desk)).toContain(secret);
      expect(text).not.toContain(secret);
    }
  });

  it("still counts, grades and seals it", () => {
    const before = desk.claims[1]!;
    const after = outside.claims[1]!;
    expect(after.evidence).toHaveLength(before.evidence.length);
    expect(after.origins.contradicts.count.origins).toBe(1);
    expect(after.evidence[1]).toMatchObject({
      source: { reliability: "B", confidential: true },
      credibility: 2,
      snapshot: null,
      digest: sha256(canonicalJson(before.evidence[1])),
    });
  });

  it("keeps the desk's notes and the searchers' names inside", () => {
    const claim = outside.claims[1]!;
    expect(claim.evidence.map(({ note }) => note)).toEqual([null, null, null]);
    expect(claim.searchNotes[0]?.by).toBe("The Sahel Desk");
  });

  it("quotes no more of another's sentences than their first words", () => {
    expect(outside.coverage?.open[0]?.words).toMatch(/^Reports of .*…$/);
    expect(outside.openQuestions[1]?.words).toMatch(/^Reports of .*…$/);
  });

  it("leaves sentences of our own as they are", () => {
    const facts = maliFacts();
    if (facts.subject.kind !== "article") throw new Error("not an article");
    const subject = { ...facts.subject, rights: "own" as const };
    const own = makeReport({ ...facts, subject });
    expect(redactReport(own).coverage).toEqual(own.coverage);
  });

  it("changes nothing a second time", () => {
    expect(redactReport(outside)).toBe(outside);
  });
});
