import { describe, expect, it } from "vitest";

import { CLAIM_KINDS } from "@/domain/claims/claim";
import { LANGUAGES } from "@/lib/language";
import { DEFAULT_POLICIES } from "./default-policies";
import {
  checkPolicy,
  type EvidencePolicy,
  type Finding,
  type PolicyFacts,
  policyFor,
  stancesBehind,
} from "./policy";
import { sayFinding, sayPolicy } from "./say-policy";
import { DEFAULT_RATINGS } from "./verdict";

const plain = { primary: false, hasSnapshot: false };
const kept = { primary: false, hasSnapshot: true };
const text = { primary: true, hasSnapshot: false };
const keptText = { primary: true, hasSnapshot: true };

function facts(
  origins: number,
  independentOfParties: number,
  evidence: PolicyFacts["evidence"] = [plain],
  requestForComment = false,
): PolicyFacts {
  return {
    origins: { origins, independentOfParties },
    evidence,
    requestForComment,
  };
}

function byDefault(
  kind: (typeof CLAIM_KINDS)[number],
  ratingKey: string,
): EvidencePolicy {
  const policy = policyFor(DEFAULT_POLICIES, kind, ratingKey);
  if (!policy) throw new Error(`No policy for ${kind} ${ratingKey}`);
  return policy;
}

describe("policyFor", () => {
  it("takes the policy of the kind before the one for any kind", () => {
    expect(byDefault("quote", "verified").claimKind).toBe("quote");
    expect(byDefault("figure", "verified").claimKind).toBeNull();
    expect(policyFor(DEFAULT_POLICIES, "figure", "own_rating")).toBeUndefined();
  });

  it("has one default for every kind and rating of the scale", () => {
    for (const kind of CLAIM_KINDS) {
      for (const rating of DEFAULT_RATINGS) {
        expect(byDefault(kind, rating).ratingKey).toBe(rating);
      }
    }
  });
});

describe("checkPolicy with the defaults", () => {
  const row = (
    kind: (typeof CLAIM_KINDS)[number],
    rating: string,
    given: PolicyFacts,
    ...lacks: Finding["rule"][]
  ) => [kind, rating, given, lacks] as const;

  it.each([
    row("figure", "verified", facts(2, 1)),
    row("figure", "verified", facts(2, 0), "independent"),
    row("figure", "verified", facts(1, 1), "origins"),
    row("figure", "verified", facts(1, 0), "origins", "independent"),
    row("figure", "verified", facts(1, 1, [keptText]), "origins"),
    row("quote", "verified", facts(1, 0, [plain, keptText])),
    row("quote", "verified", facts(1, 0, [text, kept]), "snapshot"),
    row("quote", "verified", facts(3, 3, [kept]), "primary", "snapshot"),
    row("attribution", "verified", facts(1, 0, [keptText])),
    row("event", "false", facts(2, 1, [plain], true)),
    row("event", "false", facts(2, 1), "comment"),
    row("quote", "false", facts(1, 1, [keptText]), "comment"),
    row("cause", "misleading", facts(1, 0, [plain], true), "independent"),
    row("cause", "misleading", facts(0, 0, [], true), "origins"),
    row("figure", "disputed", facts(1, 0)),
    row("figure", "disputed", facts(0, 0, []), "origins"),
    row("figure", "unverified", facts(0, 0, [])),
  ])("%s, %s: %j lacks %j", (kind, rating, given, lacks) => {
    const findings = checkPolicy(byDefault(kind, rating), given);
    expect(findings.map((finding) => finding.rule)).toEqual(lacks);
  });

  it("says how much is needed and how much was found", () => {
    expect(checkPolicy(byDefault("figure", "verified"), facts(1, 1))).toEqual([
      { rule: "origins", needed: 2, found: 1 },
    ]);
  });

  it("asks for a saved copy of any evidence where none is primary", () => {
    const policy = {
      ...byDefault("figure", "disputed"),
      snapshot: true,
    };
    expect(checkPolicy(policy, facts(1, 1, [plain, kept]))).toEqual([]);
    expect(checkPolicy(policy, facts(1, 1, [plain]))).toHaveLength(1);
  });
});

it.each([
  [5, ["supports"]],
  [4, ["supports"]],
  [3, ["supports", "contradicts"]],
  [null, ["supports", "contradicts"]],
  [2, ["contradicts", "context"]],
  [1, ["contradicts"]],
])("rests a rating at %s of 5 on %j", (value, stances) => {
  expect(stancesBehind(value, { worst: 1, best: 5 })).toEqual(stances);
});

describe("in words", () => {
  it("says a finding in a sentence", () => {
    const finding = { rule: "origins", needed: 2, found: 1 } as const;
    expect(sayFinding(finding, "en")).toBe(
      "This rating needs 2 independent origins; the evidence comes down to 1.",
    );
    expect(sayFinding(finding, "fr")).toBe(
      "Cette appréciation exige 2 origines indépendantes\u00a0; les preuves se ramènent à 1.",
    );
  });

  it("has a sentence of its own for every rule", () => {
    const rules = [
      "origins",
      "independent",
      "primary",
      "snapshot",
      "comment",
    ] as const;
    for (const language of LANGUAGES) {
      const sentences = rules.map((rule) =>
        sayFinding({ rule, needed: 1, found: 0 }, language),
      );
      expect(new Set(sentences).size).toBe(rules.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[TCE].+\.$/);
    }
  });

  it.each([
    [
      "figure",
      "verified",
      "2 independent origins, one of them no party to the event.",
    ],
    [
      "quote",
      "verified",
      "1 independent origin, a primary document, a saved copy of it.",
    ],
    [
      "cause",
      "misleading",
      "1 independent origin, no party to the event, a request for comment.",
    ],
    ["date", "unverified", "No more than a note of what was looked at."],
  ] as const)("says what %s, %s needs", (kind, rating, sentence) => {
    expect(sayPolicy(byDefault(kind, rating), "en")).toBe(sentence);
  });

  it("says it in French", () => {
    expect(sayPolicy(byDefault("figure", "false"), "fr")).toBe(
      "2 origines indépendantes, dont une non partie à l’événement, une demande de réaction.",
    );
  });
});
