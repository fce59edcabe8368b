import { describe, expect, it } from "vitest";

import { maliFacts } from "@/documents/reports/mali.fixture";
import { codePointLength } from "@/lib/code-points";
import { makeReport } from "./make-report";
import { redactReport } from "./redact";

type Facts = ReturnType<typeof maliFacts>;

/** The example for outside, after `change`; its parts are shared by all. */
function outside(change: (facts: Facts) => void = () => {}) {
  const facts = structuredClone(maliFacts());
  change(facts);
  return redactReport(makeReport(facts));
}

const LONG = "word ".repeat(200).trim();

describe("of a confidential source", () => {
  it("no field is left but its kind, grade, stance and seal", () => {
    const { claims } = outside(({ claims: [, claim] }) => {
      const { source } = claim!.evidence[1]!;
      source.url = "https://leaks.example/7";
      source.publisher = claim!.claimant;
    });
    expect(claims[1]?.evidence[1]).toEqual({
      id: "confidential-evidence-2",
      source: {
        id: "confidential-1",
        title: "Confidential source",
        type: "interview",
        publisher: null,
        author: null,
        url: null,
        publishedAt: null,
        language: null,
        reliability: "B",
        primary: true,
        confidential: true,
      },
      stance: "contradicts",
      excerpt: "",
      locator: null,
      credibility: 2,
      note: null,
      snapshot: null,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("behind the evidence neither name nor id is left in the origins", () => {
    const { claims } = outside(({ claims: [, claim] }) => {
      claim!.evidence = [claim!.evidence[0]!];
      const { origins } = claim!;
      origins.supports = structuredClone(origins.contradicts);
    });
    const { supports, contradicts } = claims[1]!.origins;
    for (const { count, sources, documentIds } of [supports, contradicts]) {
      expect(count.origins).toBe(1);
      expect(count.groups[0]).toMatchObject({
        originIds: ["confidential-1"],
        documentIds: ["confidential-1"],
      });
      expect(documentIds).toEqual(["confidential-1"]);
      expect(sources).toMatchObject([
        { id: "confidential-1", title: "Confidential source" },
      ]);
    }
  });
});

describe("of the desk's own", () => {
  it("the reason for a correction stays, its public note goes out", () => {
    const { corrections } = outside();
    expect(corrections[0]?.reason).toBe(corrections[0]?.publicNote);
    expect(JSON.stringify(corrections)).not.toContain("does not say killed");
  });

  it("an expert who may not be quoted is a field and a seal", () => {
    const asked = {
      id: "expert-1",
      name: "Dr Oumou Sangho",
      field: "Forensic medicine",
      question: "How many can one truck carry?",
      askedBy: "Awa Keïta",
      askedAt: "2022-07-29T10:00:00Z",
      answer: "Twenty at most.",
      answeredAt: "2022-07-29T12:00:00Z",
      conflict: "Worked for the army.",
      mayQuote: false,
      namedAs: null,
    };
    const { claims } = outside((facts) => {
      facts.claims[0]!.experts = [asked];
    });
    const [expert] = claims[0]!.experts ?? [];
    expect(expert).toMatchObject({ field: "Forensic medicine", answer: null });
    const text = JSON.stringify(expert);
    for (const hidden of ["Sangho", "truck", "Twenty", "army", "Keïta"]) {
      expect(text).not.toContain(hidden);
    }
  });
});

describe("of another's text", () => {
  it("no excerpt or quotation is longer than one may quote", () => {
    const { claims } = outside((facts) => {
      facts.claims[1]!.evidence[0]!.excerpt = LONG;
      facts.claims[0]!.mentions[0]!.exact = LONG;
    });
    const { excerpt } = claims[1]!.evidence[0]!;
    const { exact } = claims[0]!.mentions[0]!;
    for (const quoted of [excerpt, exact]) {
      expect(quoted).toMatch(/^word word .*…$/);
      expect(codePointLength(quoted)).toBeLessThanOrEqual(401);
    }
  });

  it("a sentence set aside shows its first words", () => {
    const { coverage } = outside((facts) => {
      facts.coverage!.dispositioned[0]!.words = LONG;
    });
    const [first] = coverage?.dispositioned ?? [];
    expect(codePointLength(first?.words ?? "")).toBeLessThanOrEqual(81);
  });
});
