import { describe, expect, it } from "vitest";

import { codePointLength, sliceCodePoints } from "@/lib/code-points";
import { type Placement, reanchor } from "./reanchor";

const HEADLINE = "Camp attacked in the north of the country";
const ATTACK =
  "The army said late on Friday that 48 fighters were killed near the border in a long – and bitter – battle. Residents heard shots until dawn and saw lorries leave for the capital.";
const CALM =
  "A spokesman for the governor said that calm had returned to the market of Kalumba.";
const MAYOR =
  "“We will never give up the town,” Mayor Ada Kone told reporters after the prayer.";
const FRENCH =
  "L’armée n’a pas perdu de véhicule, selon le général Diarra, et douze soldats sont rentrés lundi sans armes.";
const ARTICLE = [HEADLINE, ATTACK, CALM, MAYOR, FRENCH].join("\n\n");

/** What became of `words`, first place, when `before` became `after`. */
function placed(words: string, after: string, before = ARTICLE): Placement {
  const start = codePointLength(before.slice(0, before.indexOf(words)));
  const end = start + codePointLength(words);
  const [placement] = reanchor(before, after, [{ start, end }]);
  if (placement!.state !== "lost") {
    const { start, end, exact } = placement!;
    expect(sliceCodePoints(after, start, end)).toBe(exact);
  }
  return placement!;
}

function follow(words: string, after: string, before = ARTICLE) {
  const { state, exact } = placed(words, after, before);
  return [state, exact];
}

function edited(...edits: [string, string][]): string {
  return edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, ARTICLE);
}

const KILLED = "48 fighters were killed near the border";

describe("reanchor: what carries on by itself", () => {
  const others: [string, string, string][] = [
    ["nothing", "exact", ARTICLE],
    [
      "a paragraph before it",
      "exact",
      edited([HEADLINE, `${HEADLINE}\n\nNew.`]),
    ],
    ["a paragraph away from it", "exact", edited([`${CALM}\n\n`, ""])],
    ["blank lines", "exact", ARTICLE.replaceAll("\n\n", "\n")],
    [
      "print around it",
      "exact",
      edited(["– and bitter –", "-- and bitter --"]),
    ],
    ["a word beside it", "moved", edited(["in a long", "after a long"])],
    [
      "its paragraph's place",
      "moved",
      edited([`${ATTACK}\n\n`, ""], [FRENCH, `${FRENCH}\n\n${ATTACK}`]),
    ],
    [
      "a pull quote of it",
      "exact",
      edited([HEADLINE, `${HEADLINE}\n\n${KILLED}`]),
    ],
    [
      "another figure in its sentence",
      "moved",
      edited(["on Friday", "on 12 July"]),
    ],
  ];
  it.each(others)(
    "follows words when an edit changes %s",
    (_, state, after) => {
      expect(follow(KILLED, after)).toEqual([state, KILLED]);
    },
  );

  it("tells a pull quote from the passage at whose beginning it stands", () => {
    const words = "The army said late on Friday that 48 fighters were killed";
    const after = edited([ATTACK, `${words}\n\n${ATTACK}`]);
    const { state, start } = placed(words, after);
    expect([state, start]).toEqual(["moved", after.lastIndexOf(words)]);
  });

  it("follows a part of a word", () => {
    expect(follow("Ada Kon", edited([HEADLINE, "New headline"]))).toEqual([
      "exact",
      "Ada Kon",
    ]);
  });

  it("follows whole lines that are the same twice, in their order", () => {
    const before =
      "Twelve people died there.\n\nA\n\nTwelve people died there.";
    expect(follow("Twelve people died", before, before)).toEqual([
      "exact",
      "Twelve people died",
    ]);
  });
});

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

describe("reanchor: what is gone", () => {
  const gone = edited([`${ATTACK}\n\n`, ""]);

  it("loses a passage that was deleted", () => {
    expect(follow(KILLED, gone)).toEqual(["lost", null]);
  });

  it("loses a passage that made way for another", () => {
    const after = edited([
      ATTACK,
      "Schools in the region stay closed this week.",
    ]);
    expect(follow(KILLED, after)).toEqual(["lost", null]);
  });

  it("loses everything in an empty text", () => {
    expect(follow(KILLED, "")).toEqual(["lost", null]);
  });

  it("loses a short mention that was cut out", () => {
    const after = edited(["48 fighters were killed ", ""]);
    expect(follow("48 fighters", after)).toEqual(["lost", null]);
  });

  const twin = ATTACK.replace("Friday", "Sunday").replace("border", "river");

  it("loses a deleted passage although its twin still stands", () => {
    const before = ARTICLE.replace(ATTACK, `${ATTACK}\n\n${twin}`);
    const after = before.replace(`${ATTACK}\n\n`, "");
    expect(follow(KILLED, after, before)).toEqual(["lost", null]);
    expect(follow("48 fighters were killed", after, before)[0]).toBe("lost");
  });

  it("loses a deleted passage although its copy still stands", () => {
    const before = `${ARTICLE}\n\n${ATTACK}`;
    const after = before.replace(`${ATTACK}\n\n`, "");
    expect(follow(KILLED, after, before)[0]).toBe("lost");
  });

  it("carries neither of two copies on when one of them is deleted", () => {
    const before = ARTICLE.replace(ATTACK, `${ATTACK}\n\n${ATTACK}`);
    const spans = [before.indexOf(KILLED), before.lastIndexOf(KILLED)].map(
      (start) => ({ start, end: start + KILLED.length }),
    );
    const states = reanchor(before, ARTICLE, spans).map(({ state }) => state);
    expect(states).toEqual(["lost", "ambiguous"]);
  });

  it("does not take new words elsewhere for those that are gone", () => {
    const quoted = gone.replace(FRENCH, `${FRENCH}\n\n${KILLED}`);
    expect(follow(KILLED, quoted)).toEqual(["ambiguous", KILLED]);
    const other = `In Sokolo, doctors counted how many died: ${KILLED}, they wrote in a letter to parents.`;
    const retold = gone.replace(FRENCH, `${FRENCH}\n\n${other}`);
    expect(follow(KILLED, retold)).toEqual(["ambiguous", KILLED]);
  });

  it("does not take the same words in a new passage in its place for them", () => {
    const other = `In Sokolo, doctors counted how many died: ${KILLED}, they wrote in a letter to parents.`;
    expect(follow(KILLED, edited([ATTACK, other]))[0]).toBe("ambiguous");
  });

  it("does not take a pull quote in its place for it", () => {
    expect(follow(KILLED, edited([ATTACK, KILLED]))[0]).toBe("ambiguous");
  });
});

describe("reanchor: whole characters", () => {
  it("proposes a character that grew whole", () => {
    expect(
      follow("it 👍", "They like it 👍🏽 here.", "They like it 👍 here."),
    ).toEqual(["rewording", "it 👍🏽"]);
  });

  it("counts code points in any script", () => {
    const before = "🇲🇱 שלום עולם, नमस्ते दुनिया: 12 morts. e\u0323\u0302";
    const after = `👨‍👩‍👧 nouveau\n\n${before}`;
    expect(follow("नमस्ते दुनिया", after, before)).toEqual([
      "moved",
      "नमस्ते दुनिया",
    ]);
  });

  it("throws for a mention that is not in the text", () => {
    expect(() => reanchor("short", "short", [{ start: 2, end: 9 }])).toThrow(
      RangeError,
    );
  });
});
