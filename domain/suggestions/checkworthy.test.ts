import { describe, expect, it } from "vitest";

import { extractFigures } from "@/domain/figures/extract/extract-figures";
import { scoreSentence } from "./checkworthy";

function score(sentence: string, language = "en") {
  const figures = extractFigures(sentence, language);
  return scoreSentence(sentence, figures, language);
}

describe("scoreSentence", () => {
  it.each([
    ["Gunmen killed 12 farmers near Gao on Monday.", "en"],
    ["Exports fell by 8% last year because of the drought.", "en"],
    ["The minister signed the treaty in 2019.", "en"],
    ["It is the highest debt in history.", "en"],
    ["Le chômage a reculé de 3 % depuis 2017.", "fr"],
    ["Le maire a fermé deux écoles à Lyon.", "fr"],
  ])("calls for a check of %j", (sentence, language) => {
    expect(score(sentence, language).score).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    ["Good evening and thank you all.", "en"],
    ["Why did nobody come?", "en"],
    ["I think this is a wonderful idea.", "en"],
    ["We should do better, and we will.", "en"],
    ["It will rain tomorrow.", "en"],
    ["Merci à tous d’être venus.", "fr"],
    ["Il faudrait agir.", "fr"],
    ["Pourquoi a-t-il menti ?", "fr"],
  ])("doesn't for %j", (sentence, language) => {
    expect(score(sentence, language).score).toBeLessThan(0.5);
  });

  it.each([
    [
      "Keita signed the bill after 12 deaths in Gao and Kidal.",
      "A figure, an act that can be looked up and several named actors.",
    ],
    [
      "Export profits fell sharply because of the drought around Gao.",
      "A change asserted, a cause asserted and a named actor.",
    ],
    ["Why did nobody come?", "A question and too short to say much."],
    [
      "The door is blue and the wall is green.",
      "Little in it that could be looked up.",
    ],
  ])("says why of %j", (sentence, why) => {
    expect(score(sentence).why.en).toBe(why);
  });

  it("says why in French too", () => {
    expect(
      score("Export profits fell sharply because of the drought around Gao.")
        .why.fr,
    ).toBe("Un changement affirmé, une cause affirmée et un acteur nommé.");
  });

  it("ranks more to look up above less", () => {
    const sentences = [
      "It was a good day.",
      "Voters went to the polls.",
      "Voters in Gao went to the polls in 2019.",
      "Turnout in Gao fell to 41% in 2019.",
    ];
    const scores = sentences.map((sentence) => score(sentence).score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });
});
