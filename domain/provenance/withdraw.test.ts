import { describe, expect, it } from "vitest";

import { edge } from "./graph.fixture";
import { withoutSources } from "./withdraw";

function left(sources: string, gone: string, ...said: string[]) {
  const sourceIds = sources.split("");
  const graph = { sourceIds, derivations: said.map(edge) };
  const standing = withoutSources(graph, new Set(gone));
  const derivations = standing.derivations.map(
    ({ childId, parentId, relation }) =>
      `${childId}${relation === "quotes" ? ">" : "~"}${parentId}`,
  );
  const standingIds = sourceIds.filter(standing.stands).join("");
  return [standingIds, ...new Set(derivations)];
}

describe("withoutSources", () => {
  it.each<[string, [string, string, ...string[]], string[]]>([
    ["nothing withdrawn", ["ap", "", "a>p"], ["ap", "a>p"]],
    ["an origin, with its copies", ["abp", "p", "a>p"], ["b"]],
    ["a relay, with what repeats it", ["arp", "r", "a>r", "r>p"], ["p"]],
    ["one of two parents", ["apq", "p", "a>p", "a>q"], ["aq", "a>q"]],
    ["one of a briefing", ["abp", "a", "a~b", "a>p"], ["bp", "b>p"]],
    ["the hub of a briefing", ["abc", "a", "b~a", "c~a"], ["bc", "c~b"]],
    ["a whole briefing, with its copy", ["abc", "ab", "a~b", "c>a"], []],
    ["something else", ["apx", "x", "a>p"], ["ap", "a>p"]],
  ])("takes out %s", (_, [sources, gone, ...said], expected) => {
    const found = left(sources, gone, ...said);
    expect(found).toEqual(expected.length > 0 ? expected : [""]);
  });
});
