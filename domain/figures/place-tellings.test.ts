import { expect, it } from "vitest";

import {
  listToldPlaces,
  type PlaceDescription,
  sayToldPlace,
} from "./place-tellings";

let n = 0;
function told(place: string, words: string, outlet: string): PlaceDescription {
  n += 1;
  return {
    claimId: "claim",
    mentionId: `mention-${n}`,
    articleId: outlet,
    place,
    words,
    carriedBy: { id: outlet, name: outlet },
  };
}

it("marks Kalumba as told two ways, and says by whom", () => {
  const [kalumba] = listToldPlaces([
    told("Kalumba", "also in central Mali", "VOA"),
    told("Kalumba", "near the Mauritanian border", "the daily"),
    told("KALUMBA", "in central Mali,", "a third"),
  ]);
  expect(kalumba?.mark).toBe("told_differently");
  expect(
    kalumba?.tellings.map(({ words, descriptions }) => [
      words,
      descriptions.map(({ carriedBy }) => carriedBy?.name),
    ]),
  ).toEqual([
    ["also in central Mali", ["VOA", "a third"]],
    ["near the Mauritanian border", ["the daily"]],
  ]);
  expect(sayToldPlace(kalumba!, "en")).toBe(
    "The reports tell differently where Kalumba lies: “also in central Mali” (VOA, a third); “near the Mauritanian border” (the daily). Whether all can hold is for a map to say.",
  );
  expect(sayToldPlace(kalumba!, "fr")).toContain(
    "ne situent pas Kalumba au même endroit",
  );
});

it("marks nothing where all tell it alike, and judges no geography", () => {
  const places = listToldPlaces([
    told("Mopti", "in central Mali", "VOA"),
    told("Mopti", "In central Mali", "the daily"),
    told("Sokolo", "in central Mali", "VOA"),
    told("Sokolo", "in the center", "the daily"),
  ]);
  expect(places.map(({ place, mark }) => [place, mark])).toEqual([
    ["Mopti", null],
    ["Sokolo", "told_differently"],
  ]);
});
