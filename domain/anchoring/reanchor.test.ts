import { describe, expect, it } from "vitest";

import { reanchor } from "./reanchor";
import {
  ARTICLE,
  ATTACK,
  CALM,
  edited,
  FRENCH,
  follow,
  HEADLINE,
  KILLED,
  placed,
} from "./reanchor.fixture";

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
