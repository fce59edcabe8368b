import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { RELATIONS } from "@/domain/sources/source";
import { edge } from "./graph.fixture";
import {
  type ClaimBasis,
  type ClaimImpact,
  impactOf,
  type Library,
  type SourceChange,
} from "./impact";
import { sayImpact } from "./say-impact";

function library(sources: string, ...said: string[]): Library {
  return {
    sources: sources.split("").map((id) => ({ id, title: id.toUpperCase() })),
    derivations: said.map(edge),
  };
}

function claim(documents: string, parties = "", editions = ""): ClaimBasis {
  return {
    claimId: `on ${documents}`,
    documentIds: documents.split(""),
    partySourceIds: parties.split(""),
    editionIds: editions.split(" ").filter((id) => id !== ""),
  };
}

const withdrawn = (sourceId: string): SourceChange => ({
  kind: "withdrawn",
  sourceId,
});
const derives = (words: string): SourceChange => ({
  kind: "derives",
  derivation: edge(words),
});
const parted = (words: string): SourceChange => ({
  kind: "parted",
  derivation: edge(words),
});

/** "2>1" for two origins before and one after, "alone" if nothing is left. */
function inShort({ before, after, restedOnItAlone }: ClaimImpact): string {
  const alone = restedOnItAlone ? " alone" : "";
  return `${before.origins}>${after.origins}${alone}`;
}

describe("a withdrawal taken back", () => {
  const sources = library("abp", "a>p").sources.map((source) => ({
    ...source,
    withdrawn: source.id === "p",
  }));
  const change = { kind: "restored", sourceId: "p" } as const;
  const given = { sources, derivations: [edge("a>p")] };

  it("brings back what rested on the source, and says so", () => {
    const impacts = impactOf(change, given, [claim("a"), claim("b")]);
    expect(impacts.map(inShort)).toEqual(["0>1 alone"]);
    const told = { change, titleOf: (id: string) => id.toUpperCase() };
    expect(sayImpact(told, impacts[0]!, "en")).toMatch(
      /^The withdrawal of “P” was taken back. Independent origins: 0, now 1./,
    );
    expect(sayImpact(told, impacts[0]!, "fr")).toMatch(/^Le retrait de «/);
  });
});

describe("impactOf", () => {
  const desk = library("abcpqw", "a>p", "b>p", "c>w", "w>q");

  it.each<[string, SourceChange, string, string[]]>([
    ["a withdrawn origin", withdrawn("p"), "ab", ["1>0 alone"]],
    ["one of two origins withdrawn", withdrawn("p"), "abc", ["2>1"]],
    ["a withdrawn relay", withdrawn("w"), "c", ["1>0 alone"]],
    ["one of two repeats withdrawn", withdrawn("a"), "ab", ["1>1"]],
    ["a source of nothing here", withdrawn("q"), "ab", []],
    ["one found to repeat the other", derives("q>p"), "abc", ["2>1"]],
    ["one found to repeat a new one", derives("q>b"), "ac", ["2>1"]],
    ["two found of one briefing", derives("p~q"), "ac", ["2>1"]],
    ["the same for the other alone", derives("p~q"), "c", ["1>1"]],
    ["found to be a parent, nothing here", derives("q>p"), "ab", []],
    ["found not to repeat after all", parted("w>q"), "c", ["1>1 alone"]],
    ["a repeat that is its own source after all", parted("b>p"), "ab", ["1>2"]],
    ["found not to repeat, nothing here", parted("b>p"), "ac", []],
    [
      "a regraded source",
      { kind: "regraded", sourceId: "q", from: "B", to: "D" },
      "ac",
      ["2>2"],
    ],
    [
      "a regraded source that is all there is",
      { kind: "regraded", sourceId: "q", from: "B", to: "D" },
      "c",
      ["1>1 alone"],
    ],
  ])("finds %s", (_, change, documents, expected) => {
    const impacts = impactOf(change, desk, [claim(documents)]);
    expect(impacts.map(inShort)).toEqual(expected);
  });

  it("leaves a second parent of a copy to stand on", () => {
    const two = library("apq", "a>p", "a>q");
    const [impact] = impactOf(withdrawn("p"), two, [claim("a")]);
    expect(impact && inShort(impact)).toBe("2>1");
  });

  it("keeps a briefing when one who was at it is withdrawn", () => {
    const briefing = library("abcp", "a~b", "a>p", "c>p");
    const impacts = impactOf(withdrawn("a"), briefing, [claim("bc")]);
    expect(impacts.map(inShort)).toEqual(["1>1"]);
  });

  it("parts those who were not at one briefing, for both", () => {
    const briefing = library("ab", "a~b");
    const impacts = impactOf(parted("a~b"), briefing, [
      claim("ab"),
      claim("b"),
    ]);
    expect(impacts.map(inShort)).toEqual(["1>2", "1>1"]);
  });

  it("leaves out what was withdrawn before, and what rested on it", () => {
    const before = library("abcp", "b>p");
    const gone = before.sources.map((source) => ({
      ...source,
      withdrawn: source.id === "p",
    }));
    const change = derives("a>p");
    const impacts = impactOf(change, { ...before, sources: gone }, [
      claim("abc"),
    ]);
    expect(impacts.map(inShort)).toEqual(["2>1"]);
    const [back] = impactOf(parted("b>p"), { ...before, sources: gone }, [
      claim("bc"),
    ]);
    expect(back && inShort(back)).toBe("1>2");
  });

  it("counts parties as each claim has them", () => {
    const claims = [claim("abc", "p"), claim("ac", "q", "e1")];
    const impacts = impactOf(withdrawn("q"), desk, claims);
    expect(impacts).toEqual([
      {
        claimId: "on abc",
        before: { documents: 3, origins: 2, independentOfParties: 1 },
        after: { documents: 2, origins: 1, independentOfParties: 0 },
        restedOnItAlone: false,
        editionIds: [],
      },
      {
        claimId: "on ac",
        before: { documents: 2, origins: 2, independentOfParties: 1 },
        after: { documents: 1, origins: 1, independentOfParties: 1 },
        restedOnItAlone: false,
        editionIds: ["e1"],
      },
    ]);
  });

  it("never makes more of less", () => {
    const ids = [..."abcdefgh"];
    const edges = fc.array(
      fc
        .record({
          child: fc.nat(7),
          parent: fc.nat(7),
          relation: fc.constantFrom(...RELATIONS),
        })
        .filter(({ child, parent }) => child > parent)
        .map(({ child, parent, relation }) => ({
          childId: ids[child]!,
          parentId: ids[parent]!,
          relation,
        })),
      { maxLength: 14 },
    );
    const documents = fc.subarray(ids, { minLength: 1 });
    fc.assert(
      fc.property(edges, documents, fc.constantFrom(...ids), (all, of, id) => {
        const graph = { ...library("abcdefgh"), derivations: all };
        for (const impact of impactOf(withdrawn(id), graph, [
          claim(of.join("")),
        ])) {
          const { before, after } = impact;
          expect(after.origins).toBeLessThanOrEqual(before.origins);
          expect(after.documents).toBeLessThanOrEqual(before.documents);
        }
      }),
    );
  });
});

describe("sayImpact", () => {
  const desk = library("acpq", "a>p", "c>q");
  const titleOf = (id: string) => id.toUpperCase();

  it.each<[SourceChange, ClaimBasis, string]>([
    [
      withdrawn("q"),
      claim("ac", "p", "e1"),
      "“Q” was withdrawn. Independent origins: 2, now 1. What is left comes from parties to the event only. It is published.",
    ],
    [
      withdrawn("p"),
      claim("a"),
      "“P” was withdrawn. Independent origins: 1, now 0. Nothing else stands behind the claim.",
    ],
    [
      derives("q>p"),
      claim("ac"),
      "“Q” was found to repeat “P”. Independent origins: 2, now 1.",
    ],
    [
      derives("p~q"),
      claim("ac"),
      "“P” and “Q” were found to come from one briefing. Independent origins: 2, now 1.",
    ],
    [
      parted("a>p"),
      claim("ap"),
      "“A” was found not to repeat “P” after all. Independent origins: 1, now 2.",
    ],
    [
      { kind: "regraded", sourceId: "p", from: "B", to: "D" },
      claim("ac"),
      "The reliability of “P” was changed from B to D.",
    ],
  ])("says %j", (change, basis, sentence) => {
    const [impact] = impactOf(change, desk, [basis]);
    expect(impact && sayImpact({ change, titleOf }, impact, "en")).toBe(
      sentence,
    );
  });

  it("says it in French", () => {
    const change = withdrawn("p");
    const [impact] = impactOf(change, desk, [claim("a", "", "e1")]);
    expect(impact && sayImpact({ change, titleOf }, impact, "fr")).toBe(
      "La source «\u00a0P\u00a0» a été retirée. Origines indépendantes\u00a0: 1, désormais 0. Rien d’autre ne fonde l’affirmation. Elle est publiée.",
    );
  });
});
