import { expect, it } from "vitest";

import { indexPlaces, WHOLE } from "./places";

const mali = indexPlaces(
  [
    { name: "Sokolo", within: "Ségou" },
    { name: "Ségou", within: "Mali" },
    { name: "Kalumba", within: "Mali" },
    { name: "Mali", within: "Sahel" },
    { name: "Sahel", within: null },
  ],
  "Mali",
);

it("takes no place, and the event's own, for the whole event", () => {
  expect(mali.keyOf(null)).toBe(WHOLE);
  expect(mali.keyOf(" MALI ")).toBe(WHOLE);
  expect(mali.keyOf("Sokolo")).toBe("sokolo");
});

it("leads from a place outwards, and past the event", () => {
  expect(mali.chain("sokolo")).toEqual(["sokolo", "ségou", WHOLE, "sahel"]);
  expect(mali.chain(WHOLE)).toEqual([WHOLE, "sahel"]);
});

it("puts a place that nobody listed within the event", () => {
  expect(mali.chain("kati")).toEqual(["kati", WHOLE, "sahel"]);
});

it("keeps a place around the event out of it", () => {
  expect(mali.chain("sahel")).toEqual(["sahel"]);
});

it("lists what lies right under a place", () => {
  expect(mali.under(WHOLE)).toEqual(["ségou", "kalumba"]);
  expect(mali.under("kati")).toEqual([]);
});

it("ends in a circle", () => {
  const circle = indexPlaces(
    [
      { name: "a", within: "b" },
      { name: "b", within: "a" },
    ],
    null,
  );
  expect(circle.chain("a")).toEqual(["a", "b", WHOLE]);
});
