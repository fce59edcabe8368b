import { describe, expect, it } from "vitest";

import { findPlaceWords } from "./place-words";

const PLACES = ["Kalumba", "Sokolo", "Mopti"];

function found(sentence: string, language = "en") {
  return findPlaceWords(sentence, language, PLACES).map(
    ({ place, words }) => `${place}: ${words}`,
  );
}

describe("findPlaceWords", () => {
  it.each([
    [
      "In Kalumba, near the Mauritanian border, 12 people died.",
      "Kalumba: near the Mauritanian border",
    ],
    ["It was Kalumba, also in central Mali.", "Kalumba: in central Mali"],
    [
      "The targets were Sokolo and KALUMBA, a town in central Mali.",
      "Kalumba: in central Mali",
    ],
    ["In Sokolo, in the center, six died.", "Sokolo: in the center"],
    ["Mopti (in central Mali) was calm.", "Mopti: in central Mali"],
    ["Kalumba lies near the border.", "Kalumba: near the border"],
  ])("reads %s", (sentence, words) => {
    expect(found(sentence)).toEqual([words]);
  });

  it.each([
    [
      "À Kalumba, près de la frontière mauritanienne, douze personnes sont mortes.",
      "Kalumba: près de la frontière mauritanienne",
    ],
    [
      "Sokolo, une ville dans le centre du pays, est calme.",
      "Sokolo: dans le centre",
    ],
    ["Kalumba se trouve au nord.", "Kalumba: au nord"],
  ])("reads %s", (sentence, words) => {
    expect(found(sentence, "fr")).toEqual([words]);
  });

  it("takes a list of places for no description", () => {
    expect(found("The posts are in Mopti, in Sokolo and in Kalumba.")).toEqual(
      [],
    );
    expect(found("Mopti, on Wednesday, was quiet.")).toEqual([]);
  });

  it("tells nothing of other places, in other languages, or of part of a name", () => {
    expect(found("In Kati, near the capital, all is quiet.")).toEqual([]);
    expect(found("In Kalumba, near the border.", "de")).toEqual([]);
    expect(found("Kalumbaville, near the border, is new.")).toEqual([]);
  });

  it("reads hostile text in linear time and finds nothing", () => {
    expect(found(`Kalumba, ${"a town ".repeat(20_000)}`)).toEqual([]);
    expect(found("Kalumba, ".repeat(20_000))).toEqual([]);
  });
});
