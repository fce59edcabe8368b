import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { RELATIONS } from "@/domain/sources/source";
import { admitDerivation, sayCircle } from "./derivation";
import { edge } from "./graph.fixture";
import type { DerivationEdge } from "./origin";
import { weaveStrands } from "./strand";

describe("admitDerivation", () => {
  it.each<[string, string, string[]]>([
    ["a first one", "a>p", []],
    ["a second parent", "a>q", ["a>p"]],
    ["a diamond's last side", "c>p", ["a>b", "a>c", "b>p"]],
    ["a second at a briefing", "a~b", ["b~c"]],
    ["what a briefing already says by way of another", "a~c", ["a~b", "b~c"]],
    ["a text for a briefing", "a>p", ["a~b"]],
    ["a common briefing of two that repeat one", "a~b", ["a>p", "b>p"]],
  ])("admits %s", (_, words, known) => {
    const decision = admitDerivation(edge(words), known.map(edge));
    expect(decision).toEqual({ ok: true, value: edge(words) });
  });

  it.each<[string, string, string[]]>([
    ["derives-from-itself", "a>a", []],
    ["derives-from-itself", "a~a", []],
    ["derivation-known", "a>p", ["a>p"]],
    ["derivation-known", "a~b", ["a~b"]],
    ["derivation-known", "b~a", ["a~b"]],
  ])("refuses as %s: %s", (error, words, known) => {
    const decision = admitDerivation(edge(words), known.map(edge));
    expect(decision).toEqual({ ok: false, error });
  });

  it("refuses the same two sources with another relation", () => {
    const translates = { ...edge("a>p"), relation: "translates" } as const;
    expect(admitDerivation(translates, [edge("a>p")])).toMatchObject({
      error: "derivation-known",
    });
  });

  it.each<[string, string, string[], string]>([
    ["of two", "b>a", ["a>b"], "b a b"],
    ["through a briefing", "p>b", ["a>p", "a~b"], "p b a p"],
    ["of a briefing's own ancestor", "a~p", ["a>p"], "a p a"],
    ["of the same, said the other way", "p~a", ["a>p"], "p a p"],
    ["within a briefing", "a>b", ["a~c", "c~b"], "a b c a"],
    ["the shorter way", "a>b", ["b>c", "c>d", "d>a", "b>a"], "a b a"],
  ])("refuses a circle %s", (_, words, known, path) => {
    const decision = admitDerivation(edge(words), known.map(edge));
    expect(decision).toEqual({
      ok: false,
      error: "derivation-circle",
      detail: { path: path.split(" ") },
    });
  });

  it("names the circle through ten sources", () => {
    const ids = [..."abcdefghij"];
    const chain = ids.slice(1).map((id, i) => edge(`${ids[i]}>${id}`));
    expect(admitDerivation(edge("j>a"), chain)).toEqual({
      ok: false,
      error: "derivation-circle",
      detail: { path: ["j", ...ids] },
    });
  });

  it("never lets a source repeat one that it counts as one with", () => {
    const ids = [..."abcdefgh"];
    const wish = fc.record({
      childId: fc.constantFrom(...ids),
      parentId: fc.constantFrom(...ids),
      relation: fc.constantFrom(...RELATIONS),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
        const kept: DerivationEdge[] = [];
        for (const each of wishes) {
          if (admitDerivation(each, kept).ok) kept.push(each);
        }
        const { strandOf } = weaveStrands(ids, kept);
        for (const { childId, parentId, relation } of kept) {
          const one = strandOf.get(childId) === strandOf.get(parentId);
          expect(one).toBe(relation === "same_briefing_as");
        }
      }),
    );
  });
});

it("says a circle by titles", () => {
  const titles: Record<string, string> = { a: "Wire", b: "Daily" };
  expect(sayCircle(["a", "b", "a"], (id) => titles[id] ?? id)).toEqual({
    en: "This would make a source its own origin: Wire → Daily → Wire",
    fr: "Une source serait ainsi sa propre origine\u00a0: Wire → Daily → Wire",
  });
});
