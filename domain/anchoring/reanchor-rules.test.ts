import { describe, expect, it } from "vitest";

import { codePointLength } from "@/lib/code-points";
import { reanchor } from "./reanchor";

/** What became of the words between ⟦ and ⟧. */
function follow(marked: string, after: string) {
  const start = codePointLength(marked.slice(0, marked.indexOf("⟦")));
  const end = codePointLength(marked.slice(0, marked.indexOf("⟧"))) - 1;
  const before = marked.replace(/[⟦⟧]/g, "");
  const [placement] = reanchor(before, after, [{ start, end }]);
  return [placement!.state, placement!.exact];
}

const ABOVE =
  "Armed men on motorcycles rode into the market town before dawn, residents told us by telephone.";
const BELOW =
  "Schools and shops stayed closed for the rest of the day while patrols searched the hills around.";

function between(line: string): string {
  return `${ABOVE}\n\n${line}\n\n${BELOW}`;
}

describe("the surroundings of the same words", () => {
  it("are beyond the line where that has few other words", () => {
    const before = between("Yesterday ⟦48 fighters were killed⟧.");
    const after = between("Overnight 48 fighters were killed.");
    expect(follow(before, after)).toEqual(["moved", "48 fighters were killed"]);
  });

  it("are other ones when the rest of a fuller line is new", () => {
    const before = between(
      "Patients reported that ⟦48 fighters were killed⟧ yesterday.",
    );
    const after = between(
      "Doctors from Sokolo wrote: 48 fighters were killed, alas.",
    );
    expect(follow(before, after)[0]).toBe("ambiguous");
  });

  it("are other ones when the words alone are left of the line", () => {
    const before = between("Overnight ⟦48 fighters were killed⟧ there.");
    const after = between("48 fighters were killed");
    expect(follow(before, after)[0]).toBe("ambiguous");
  });

  it("are other ones when much came in between", () => {
    const before = between(
      "Patients reported that ⟦48 fighters were killed⟧ on the road north.",
    );
    const much =
      "and then a great many more things happened than anybody could ever count in so short a time";
    const after = between(
      `Patients reported that ${much} 48 fighters were killed ${much} on the road north.`,
    );
    expect(follow(before, after)[0]).toBe("ambiguous");
  });

  it("are the line itself when all of it stands elsewhere", () => {
    const line = "48 fighters were killed";
    const before = `⟦${line}⟧\n\n${ABOVE}\n\n${BELOW}`;
    expect(follow(before, `${ABOVE}\n\n${BELOW}\n\n${line}`)).toEqual([
      "moved",
      line,
    ]);
    const partly = `⟦${line}⟧ there\n\n${ABOVE}\n\n${BELOW}`;
    expect(follow(partly, `${ABOVE}\n\n${BELOW}\n\n${line} there`)).toEqual([
      "moved",
      line,
    ]);
  });

  it("are not a line of two or three words", () => {
    const before = `${ABOVE}\n\n⟦Deadly July battle⟧\n\n${BELOW}`;
    const after = `${ABOVE}\n\n${BELOW}\n\nDeadly July battle`;
    expect(follow(before, after)[0]).toBe("ambiguous");
  });

  it("tell nothing of words that stand in a thousand places", () => {
    const text = "no ".repeat(1200);
    expect(follow(`⟦no⟧ ${text}`, `no ${text}`)[0]).toBe("ambiguous");
  });
});

describe("the place proposed for changed words", () => {
  const LINE = "The governor said ⟦48 fighters were killed⟧ near the river.";

  it("takes in what replaced the first words", () => {
    const after =
      "The governor said more than fifty fighters were killed near the river.";
    expect(follow(between(LINE), between(after))[1]).toBe(
      "more than fifty fighters were killed",
    );
  });

  it("takes in as many words as are gone where words outside changed too", () => {
    const after =
      "The governor wrote to us that 50 fighters were killed near the river.";
    expect(follow(between(LINE), between(after))[1]).toBe(
      "50 fighters were killed",
    );
  });

  it("ends at the line", () => {
    const before = between(
      "⟦Army leaders said 48 fighters were killed⟧ near the river.",
    );
    const after = between(
      "New line\n\nOur troops said 48 fighters were killed near the river.",
    );
    expect(follow(before, after)[1]).toBe(
      "Our troops said 48 fighters were killed",
    );
  });

  it("is the longer part of words that were parted", () => {
    const before = between(
      "⟦The battle lasted hours. Then 48 fighters were killed by shells⟧.",
    );
    const much =
      "It began when a patrol from the garrison met a column of lorries on the road to the north.";
    const after = between(
      `The battle lasted hours. ${much} Then 48 fighters were killed by shells.`,
    );
    expect(follow(before, after)[1]).toBe(
      "Then 48 fighters were killed by shells",
    );
  });

  it("is none when few of the words are left", () => {
    const before = between(
      "⟦The governor said 48 fighters were killed in the battle near the bridge yesterday⟧.",
    );
    const after = between(
      "Trade between the provinces was slow, and the governor blamed a battle over fuel.",
    );
    expect(follow(before, after)).toEqual(["lost", null]);
  });

  it("is none when two words of the mention come up in new text", () => {
    const before = `${ABOVE}\n\nDuring the night ⟦48 fighters⟧ fell in a long battle.\n\n${BELOW}`;
    const after = `${ABOVE}\n\n${BELOW} An exhibition shows portraits of 48 fighters, painters and poets.`;
    expect(follow(before, after)).toEqual(["lost", null]);
  });

  it("is a whole character when one grew", () => {
    expect(
      follow("Go to ⟦gate 1⟧ now", "Go to gate 1\ufe0f\u20e3 now"),
    ).toEqual(["rewording", "gate 1\ufe0f\u20e3"]);
  });
});

describe("the kind of a change", () => {
  const kinds: [string, string, string, string][] = [
    [
      "a negation behind an initial",
      "Nobody but A. Kone says ⟦48 fighters were killed⟧.",
      "Everybody but A. Kone says 48 fighters were killed.",
      "changed_figure",
    ],
    [
      "a pronoun, which is no name",
      "⟦I saw the lorries⟧, as we all did.",
      "We saw the lorries, as we all did.",
      "rewording",
    ],
    [
      "a capital at the beginning of a sentence",
      "⟦The lorries burned⟧ for an hour in the market.",
      "An hour lorries burned for an hour in the market.",
      "rewording",
    ],
    [
      "a word in a text set in capitals",
      "⟦Lorries burned in Kalumba⟧.",
      "LORRIES BLAZED IN KALUMBA.",
      "rewording",
    ],
    [
      "the same number with a separator",
      "⟦Some 1,200 lorries burned⟧.",
      "Some 1200 lorries burned.",
      "rewording",
    ],
    [
      "a word behind a quotation in another line",
      "The end.\n\n⟦Lorries of the army burned⟧.",
      'The "end.\n\nLorries of the army blazed.',
      "rewording",
    ],
    [
      "the order of two names",
      "⟦Kone met Diarra in secret⟧.",
      "Diarra met Kone in secret.",
      "changed_figure",
    ],
  ];
  it.each(kinds)("is told for %s", (_, before, after, kind) => {
    expect(follow(between(before), between(after))[0]).toBe(kind);
  });

  it("does not look past a quotation that ends the sentence", () => {
    const before = between(
      "“⟦We are safe in the town.”⟧ Shells fell far from the market on the hills.",
    );
    const after = between(
      "“We are safe in the town.” Shells never fell far from the market on the hills.",
    );
    expect(follow(before, after)).toEqual([
      "moved",
      "We are safe in the town.”",
    ]);
  });
});
