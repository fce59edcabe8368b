import { describe, expect, it } from "vitest";

import {
  ARTICLE,
  ATTACK,
  edited,
  follow,
  KILLED,
  MAYOR,
} from "./reanchor.fixture";

describe("reanchor: what waits for a person", () => {
  const SAID = "The army said late on Friday that 48 fighters were killed";
  const GENERAL = "L’armée n’a pas perdu de véhicule, selon le général Diarra";
  const TWELVE = "douze soldats sont rentrés lundi sans armes";
  const QUOTE =
    "“We will never give up the town,” Mayor Ada Kone told reporters";
  const changed: [string, string, string, string, string][] = [
    ["a bound inside", SAID, "48", "at least 48", "changed_figure"],
    ["a digit", KILLED, "48", "46", "changed_figure"],
    ["digits for more digits", KILLED, "48", "1,048", "changed_figure"],
    [
      "a bound before it",
      KILLED,
      "48 fighters",
      "nearly 48 fighters",
      "changed_figure",
    ],
    ["a unit", KILLED, "48 fighters", "48% of fighters", "changed_figure"],
    ["a figure in French", TWELVE, "douze", "treize", "changed_figure"],
    ["a day in French", TWELVE, "lundi", "mardi", "changed_figure"],
    ["a missing negation", TWELVE, "sans", "avec leurs", "changed_figure"],
    ["a missing French negation", GENERAL, "n’a pas", "a", "changed_figure"],
    [
      "a new negation",
      SAID,
      "were killed",
      "were not killed",
      "changed_figure",
    ],
    [
      "a contracted negation",
      SAID,
      "were killed",
      "weren’t killed",
      "changed_figure",
    ],
    ["a name", GENERAL, "Diarra", "Coulibaly", "changed_figure"],
    ["a missing name", QUOTE, "Ada Kone", "", "changed_figure"],
    ["a quoted word", QUOTE, "town", "city", "changed_figure"],
    [
      "quotation marks that went",
      QUOTE,
      "“We will never give up the town,”",
      "We will never give up the town,",
      "changed_figure",
    ],
    ["a hedge", SAID, "said", "claimed", "rewording"],
    ["another word", KILLED, "fighters", "rebels", "rewording"],
    ["a word cut", KILLED, "near ", "", "rewording"],
    [
      "another order",
      KILLED,
      "fighters were killed",
      "killed were fighters",
      "rewording",
    ],
  ];
  it.each(changed)("keeps %s", (_, words, from, to, state) => {
    const after = ARTICLE.replace(words, words.replace(from, to));
    expect(follow(words, after)[0]).toBe(state);
  });

  it("keeps a straightened quotation, and proposes it whole", () => {
    const after = ARTICLE.replaceAll(/[“”]/g, '"');
    expect(follow(QUOTE, after)).toEqual([
      "rewording",
      QUOTE.replaceAll(/[“”]/g, '"'),
    ]);
  });

  it("keeps an article set in capitals, and a figure changed in it", () => {
    const capitals = ARTICLE.toUpperCase();
    expect(follow(GENERAL, capitals)).toEqual([
      "rewording",
      GENERAL.toUpperCase(),
    ]);
    expect(follow(KILLED, capitals.replace("48", "84"))).toEqual([
      "changed_figure",
      KILLED.toUpperCase().replace("48", "84"),
    ]);
  });

  it("keeps the same figure written out as a rewording", () => {
    const after = ARTICLE.replace("douze soldats", "12 soldats");
    expect(follow(TWELVE, after)).toEqual([
      "rewording",
      TWELVE.replace("douze", "12"),
    ]);
  });

  it("proposes new words at the edges of a mention, and those only", () => {
    const after = ARTICLE.replace(
      "48 fighters were killed near the border",
      "Fifty fighters were killed near the river",
    );
    expect(follow(KILLED, after)[1]).toBe(
      "Fifty fighters were killed near the river",
    );
  });

  it("proposes a part of a word as a part", () => {
    const before = "In Bamako 48 backers of Traoré’s party met in peace.";
    expect(
      follow("48 backers of Traoré", before.replace("48", "46"), before),
    ).toEqual(["changed_figure", "46 backers of Traoré"]);
  });

  it("proposes what stands in place of a short mention", () => {
    expect(follow("48 fighters", edited(["48 fighters", "60 rebels"]))).toEqual(
      ["changed_figure", "60 rebels"],
    );
  });

  it("proposes a passage that moved and changed", () => {
    const after = edited(
      [`${ATTACK}\n\n`, ""],
      [MAYOR, `${MAYOR}\n\n${ATTACK.replace("48", "46")}`],
    );
    expect(follow(KILLED, after)).toEqual([
      "changed_figure",
      KILLED.replace("48", "46"),
    ]);
  });

  const around: [string, [string, string], string][] = [
    [
      "a negation",
      ["said late on Friday", "never said late on Friday"],
      "changed_figure",
    ],
    ["a bound", ["that 48", "that at least 48"], "changed_figure"],
    ["a hedge", ["The army said", "The army claimed"], "rewording"],
    [
      "an attribution that went",
      ["The army said late on Friday that 48", "Late on Friday 48"],
      "rewording",
    ],
  ];
  it.each(around)("keeps words with %s beside them", (_, edit, state) => {
    expect(follow(KILLED, edited(edit))).toEqual([state, KILLED]);
  });

  it("does not take the next sentence for its own", () => {
    const after = edited(["saw lorries", "claimed that no lorries"]);
    expect(follow(KILLED, after)[0]).toBe("exact");
  });
});
