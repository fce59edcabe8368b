import { describe, expect, it } from "vitest";

import { bearingOn } from "./bearing";
import { edge } from "./graph.fixture";

const derivations = ["d>p", "d>q", "e>p", "d~b"].map(edge);

function bearing(...evidence: [sourceId: string, notRepeating: string][]) {
  const items = evidence.map(([sourceId, without]) => ({
    sourceId,
    notRepeating: without.split(""),
  }));
  return bearingOn(derivations, items).map(
    ({ childId, parentId }) => childId + parentId,
  );
}

describe("bearingOn", () => {
  it("leaves out what the evidence doesn't repeat in this claim", () => {
    expect(bearing(["d", "p"])).toEqual(["dq", "ep", "db"]);
    expect(bearing(["d", "pq"])).toEqual(["ep", "db"]);
  });

  it("keeps what any other evidence from the same source repeats", () => {
    expect(bearing(["d", "p"], ["d", ""])).toEqual(["dp", "dq", "ep", "db"]);
    expect(bearing(["d", "p"], ["d", "pq"])).toEqual(["dq", "ep", "db"]);
  });

  it("never parts a briefing, nor what another source repeats", () => {
    expect(bearing(["d", "b"])).toEqual(["dp", "dq", "ep", "db"]);
    expect(bearing(["p", "d"])).toEqual(["dp", "dq", "ep", "db"]);
  });

  it("gives the same derivations where nothing is left out", () => {
    expect(bearingOn(derivations, [])).toBe(derivations);
  });
});
