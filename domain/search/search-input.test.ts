import { describe, expect, it } from "vitest";

import { facetsOf, searchPlace, timesOf, toPlace } from "./search-input";
import { comparePlaces } from "./tier";

const ID = "6f1b7a52-6a0c-4c5e-8f0e-0f4f4b1b7a52";

describe("a place in a search", () => {
  it("is the same out of an address as into it", () => {
    const place = {
      tier: 3,
      createdAt: new Date("2026-01-02T03:04:05Z"),
      id: ID,
    };
    expect(searchPlace.parse(toPlace(place))).toEqual(place);
  });

  it.each([
    undefined,
    "",
    "3_",
    "x_2026-01-02T03:04:05.000Z_1",
    `3_0000-01-01T00:00:00.000Z_${ID}`,
    `3_+123456-01-01T00:00:00.000Z_${ID}`,
  ])("begins anew where %s is none", (given) => {
    expect(searchPlace.parse(given)).toBeUndefined();
  });

  it("comes before another by tier, then by time, then by id", () => {
    const createdAt = new Date(1000);
    const one = { tier: 1, createdAt, id: "b" };
    expect(comparePlaces(one, { ...one, tier: 2 })).toBeLessThan(0);
    const older = { ...one, createdAt: new Date(0) };
    expect(comparePlaces(one, older)).toBeLessThan(0);
    expect(comparePlaces(one, { ...one, id: "a" })).toBeLessThan(0);
    expect(comparePlaces(one, one)).toBe(0);
  });
});

it("keeps facets as the index does", () => {
  expect(facetsOf({ kind: "claim", state: "open", party: ID })).toEqual([
    "state:open",
    `party:${ID}`,
  ]);
});

it("takes both days in", () => {
  const { from, before } = timesOf({ from: "2026-01-02", to: "2026-01-02" });
  expect(from?.toISOString()).toBe("2026-01-02T00:00:00.000Z");
  expect(before?.toISOString()).toBe("2026-01-03T00:00:00.000Z");
});
