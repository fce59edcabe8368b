import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { RELATIONS } from "@/domain/sources/source";
import { countOrigins } from "./count-origins";
import { edge, source } from "./graph.fixture";
import type { DerivationEdge, ProvenanceSource } from "./origin";

/** Counts documents over the sources named in `said`; "p!" is a party's. */
function count(documents: string, sources: string, ...said: string[]) {
  const all = sources.split(" ").map((id) => source(id[0]!, id.endsWith("!")));
  return countOrigins(documents.split(""), all, said.map(edge));
}

describe("countOrigins", () => {
  it("counts two reports of one communiqué of the army once", () => {
    expect(count("ab", "a b p!", "a>p", "b>p")).toEqual({
      documents: 2,
      origins: 1,
      independentOfParties: 0,
      groups: [
        { originIds: ["p"], documentIds: ["a", "b"], partyToEvent: true },
      ],
    });
  });

  it.each<[string, string, string, string[], number, number]>([
    ["nothing", "", "a", [], 0, 0],
    ["a document twice", "aa", "a", [], 1, 1],
    ["two that know nothing of each other", "ab", "a b", [], 2, 2],
    ["a diamond", "a", "a b c p", ["a>b", "a>c", "b>p", "c>p"], 1, 1],
    ["a repeat of another document", "ab", "a b", ["a>b"], 1, 1],
    ["several parents", "a", "a p! q", ["a>p", "a>q"], 2, 1],
    [
      "wire copies of two agencies on one press conference",
      "ab",
      "a b x y p",
      ["a>x", "b>y", "x>p", "y>p"],
      1,
      1,
    ],
    ["one briefing", "ab", "a b", ["a~b"], 1, 1],
    ["a briefing by way of another", "ac", "a b c", ["a~b", "b~c"], 1, 1],
    ["one briefing that a party was at", "ab", "a b p!", ["a~b", "b~p"], 1, 0],
    ["a briefing known to come of a text", "ab", "a b p", ["a~b", "a>p"], 1, 1],
    ["a party's words of another's findings", "a", "a! p", ["a>p"], 1, 1],
    ["an origin nobody asked about", "a", "a b", [], 1, 1],
    ["a circle that should not be", "ab", "a b", ["a>b", "b>a"], 1, 1],
    [
      "briefings that lead to each other",
      "ab",
      "a b c d",
      ["a~c", "b~d", "a>b", "d>c"],
      1,
      1,
    ],
  ])("counts %s", (_, documents, sources, said, origins, independent) => {
    const counted = count(documents, sources, ...said);
    expect(counted.origins).toBe(origins);
    expect(counted.independentOfParties).toBe(independent);
    expect(counted.groups).toHaveLength(origins);
  });

  it("names as origins of a briefing those who repeat nobody", () => {
    const { groups } = count("ab", "a b c", "a~b", "b~c", "c>a");
    expect(groups.map((group) => group.originIds)).toEqual([["a", "b"]]);
  });

  it("puts the origin of most documents first", () => {
    const { groups } = count("abcd", "a b c d p", "c>p", "d>p");
    expect(groups.map((group) => group.originIds)).toEqual([
      ["p"],
      ["a"],
      ["b"],
    ]);
  });

  it("keeps 70 origins of one document apart", () => {
    const ids = Array.from({ length: 70 }, (_, i) => `p${i}`);
    const said = ids.map((id) => `hub>${id}`);
    const sources = ["a", "hub", ...ids].map((id) => source(id));
    const { groups } = countOrigins(
      ["a"],
      sources,
      ["a>hub", ...said].map(edge),
    );
    expect(groups.map((group) => group.originIds[0])).toEqual(ids.sort());
  });

  it("throws when a derivation leads out of the sources given", () => {
    expect(() => count("a", "a", "a>p")).toThrow("Source p is not in");
    expect(() => count("ab", "a")).toThrow("Source b is not in");
  });

  it("follows a chain of 20,000 without running out of stack", () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `s${i}`);
    const chain = ids.slice(1).map((id, i) => `${ids[i]}>${id}`);
    const counted = countOrigins(
      ["s0"],
      ids.map((id) => source(id)),
      chain.map(edge),
    );
    expect(counted.groups[0]?.originIds).toEqual(["s19999"]);
  });
});

type Graph = {
  sources: ProvenanceSource[];
  documentIds: string[];
  derivations: DerivationEdge[];
};

/** Any graph without circles: sources repeat only those of a lower number. */
const graphs: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      partyToEvent: fc.boolean(),
      document: fc.boolean(),
      links: fc.array(
        fc.record({ to: fc.nat(), relation: fc.constantFrom(...RELATIONS) }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((nodes) => ({
    sources: nodes.map(({ partyToEvent }, i) => source(`s${i}`, partyToEvent)),
    documentIds: nodes.flatMap(({ document }, i) => (document ? `s${i}` : [])),
    derivations: nodes.flatMap(({ links }, i) =>
      links.slice(0, i).map(({ to, relation }) => ({
        childId: `s${i}`,
        parentId: `s${to % i}`,
        relation,
      })),
    ),
  }));

function countGraph({ documentIds, sources, derivations }: Graph) {
  return countOrigins(documentIds, sources, derivations);
}

function withDocument(graph: Graph, id: string, repeats: string[]): Graph {
  return {
    sources: [...graph.sources, source(id)],
    documentIds: [...graph.documentIds, id],
    derivations: [
      ...graph.derivations,
      ...repeats.map((parent) => edge(`${id}>${parent}`)),
    ],
  };
}

describe("countOrigins on any graph", () => {
  it("is not raised by a repeat of counted documents", () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (graph, which) => {
        const { documentIds } = graph;
        fc.pre(documentIds.length > 0);
        const repeated = documentIds[which % documentIds.length]!;
        const after = countGraph(withDocument(graph, "new", [repeated]));
        const before = countGraph(graph);
        expect(after.origins).toBe(before.origins);
        expect(after.independentOfParties).toBe(before.independentOfParties);
        expect(after.documents).toBe(before.documents + 1);
      }),
    );
  });

  it("is raised by one by an independent origin", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const after = countGraph(withDocument(graph, "new", []));
        const before = countGraph(graph);
        expect(after.origins).toBe(before.origins + 1);
        expect(after.independentOfParties).toBe(
          before.independentOfParties + 1,
        );
      }),
    );
  });

  it("is not raised when two are found to be of one briefing, each an origin", () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), (graph, a, b) => {
        const first = countGraph(graph).groups.map((g) => g.originIds[0]!);
        fc.pre(first.length > 1);
        const one = first[a % first.length]!;
        const other = first[b % first.length]!;
        const derivations = [...graph.derivations, edge(`${one}~${other}`)];
        const after = countGraph({ ...graph, derivations });
        expect(after.origins).toBe(first.length - Number(one !== other));
      }),
    );
  });

  it("does not depend on the order of anything", () => {
    const shuffled = graphs.chain((graph) =>
      fc.tuple(
        fc.constant(graph),
        fc.record({
          sources: fc.shuffledSubarray(graph.sources, {
            minLength: graph.sources.length,
          }),
          documentIds: fc.shuffledSubarray(graph.documentIds, {
            minLength: graph.documentIds.length,
          }),
          derivations: fc.shuffledSubarray(graph.derivations, {
            minLength: graph.derivations.length,
          }),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([graph, other]) => {
        expect(countGraph(other)).toEqual(countGraph(graph));
      }),
    );
  });

  it("puts every document with at least one origin", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { groups } = countGraph(graph);
        const placed = new Set(groups.flatMap((group) => group.documentIds));
        expect(placed).toEqual(new Set(graph.documentIds));
        for (const group of groups) {
          expect(group.documentIds.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
