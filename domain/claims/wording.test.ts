import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { sliceCodePoints } from "@/lib/code-points";
import { compareWording, compareWordings } from "./wording";
import { toTold } from "./wording/difference";
import type { WordingMention } from "./wording/reading";
import { sayDifference } from "./wording/say-difference";

let n = 0;
function mention(
  sentence: string,
  exact = sentence,
  language = "en",
): WordingMention {
  n += 1;
  return { id: `m${n}`, outlet: "Outlet", language, exact, sentence };
}

function french(sentence: string, exact = sentence) {
  return mention(sentence, exact, "fr");
}

function differences(before: WordingMention, after: WordingMention) {
  return compareWording(before, after).differences.map(
    ({ kind, before: a, after: b }) => [kind, a?.text ?? null, b?.text ?? null],
  );
}

const statement = mention(
  "The army issued a statement saying it “neutralized” 48 militants.",
  "“neutralized” 48 militants",
);
const claims = mention(
  "The army claims to have killed 48 assailants.",
  "killed 48 assailants",
);

describe("compareWording", () => {
  it("tells neutralized that became killed, and why it matters", () => {
    const [verb, hedge] = compareWording(statement, claims).differences;
    expect(verb).toMatchObject({
      kind: "verb_changed",
      before: { text: "neutralized" },
      after: { text: "killed" },
      measures: { before: "neutralized", after: "killed" },
    });
    expect(hedge).toMatchObject({
      kind: "hedge_added",
      after: { text: "claims to have" },
    });
    expect(sayDifference(toTold(verb!), "en")).toBe(
      "The verb is another: “neutralized” became “killed”. “neutralized” and killed are different measures, and neither stands for the other.",
    );
    expect(sayDifference(toTold(verb!), "fr")).toContain("mesures différentes");
  });

  it("leaves the rest to plain wording", () => {
    expect(differences(statement, claims).at(-1)).toEqual([
      "wording",
      "militants",
      "assailants",
    ]);
  });

  it("says nothing twice: of words all told, only the marks round them are left", () => {
    const both = [
      mention("Rebels “neutralized” them."),
      mention("Rebels claim to have killed them."),
    ] as const;
    const kinds = differences(...both).map(([kind]) => kind);
    expect(kinds).toContain("verb_changed");
    expect(kinds).not.toContain("wording");
  });

  it("tells an attribution and a hedge that are gone", () => {
    const bare = mention("It was a victory: 48 assailants were killed.");
    const found = differences(claims, bare);
    expect(found).toContainEqual([
      "attribution_dropped",
      "The army claims to have",
      null,
    ]);
    expect(found).toContainEqual(["hedge_lost", "claims to have", null]);
  });

  it("tells at least 15 that became 15, and back", () => {
    const [firm, atLeast] = [
      mention("15 soldiers were killed."),
      mention("At least 15 soldiers were killed."),
    ];
    expect(differences(atLeast, firm)).toEqual([
      ["hedge_lost", "At least 15 soldiers", "15 soldiers"],
    ]);
    expect(differences(firm, atLeast)).toEqual([
      ["hedge_added", "15 soldiers", "At least 15 soldiers"],
    ]);
  });

  it("tells a provisional toll from a plain doubt", () => {
    const [first, final] = [
      mention("A provisional toll reportedly put it at 15 dead."),
      mention("The toll reportedly was put at 15 dead."),
    ];
    expect(differences(first, final)).toContainEqual([
      "hedge_lost",
      "provisional",
      null,
    ]);
  });

  it.each([
    [
      "15 soldiers were killed.",
      "18 soldiers were killed.",
      ["number_changed", "15 soldiers", "18 soldiers"],
    ],
    [
      "Kalumba lies in central Mali.",
      "Kalumba lies near the Mauritanian border.",
      ["place_changed", "central Mali", "the Mauritanian border"],
    ],
    [
      "The army did not leave Mopti.",
      "The army did leave Mopti.",
      ["negation_changed", "not", null],
    ],
    [
      "The army “routed” the attackers.",
      "The army routed the attackers.",
      ["quotation_marks_dropped", "“routed”", "The army routed the attackers."],
    ],
  ])("tells %s from %s", (before, after, expected) => {
    expect(differences(mention(before), mention(after))).toContainEqual(
      expected,
    );
  });

  it("doesn't take a place for new that only lost its preposition", () => {
    const [before, after] = [
      mention("Kalumba, also in central Mali."),
      mention("In Kalumba, near the Mauritanian border."),
    ];
    const places = differences(before, after).filter(
      ([kind]) => kind === "place_changed",
    );
    expect(places).toEqual([
      ["place_changed", "central Mali", "the Mauritanian border"],
    ]);
  });

  it("reads French: affirme avoir, conditional, au moins, negation", () => {
    const plain = french("L’armée a tué 48 assaillants.");
    const hedged = french("L’armée affirme avoir tué 48 assaillants.");
    expect(differences(hedged, plain)).toContainEqual([
      "hedge_lost",
      "affirme avoir",
      null,
    ]);
    const conditional = french("L’armée aurait tué 48 assaillants.");
    expect(differences(conditional, plain)).toContainEqual([
      "hedge_lost",
      "aurait",
      null,
    ]);
    const atLeast = french("L’armée a tué au moins 48 assaillants.");
    expect(differences(atLeast, plain)[0]?.[0]).toBe("hedge_lost");
    const negated = french("L’armée n’a pas tué 48 assaillants.");
    expect(differences(negated, plain)[0]?.[0]).toBe("negation_changed");
  });

  it("compares across languages what can be compared", () => {
    const inFrench = french(
      "L’armée affirme avoir tué 48 combattants.",
      "tué 48 combattants",
    );
    const { differences: found, segments } = compareWording(
      statement,
      inFrench,
    );
    expect(found.map(({ kind }) => kind)).toEqual([
      "verb_changed",
      "hedge_added",
    ]);
    expect(segments.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  it("counts spans in code points of each sentence", () => {
    const before = mention(
      "😀 In Mopti, 15 soldiers died.",
      "15 soldiers died",
    );
    const after = mention(
      "😀😀 In Mopti, 18 soldiers died.",
      "18 soldiers died",
    );
    const [number] = compareWording(before, after).differences;
    for (const [passage, { sentence }] of [
      [number?.before, before],
      [number?.after, after],
    ] as const) {
      expect(sliceCodePoints(sentence, passage!.start, passage!.end)).toBe(
        passage!.text,
      );
    }
  });

  it("reads a mention that its sentence doesn't hold by itself", () => {
    const lost = mention("Another sentence.", "18 soldiers died");
    expect(differences(mention("15 soldiers died"), lost)).toContainEqual([
      "number_changed",
      "15 soldiers",
      "18 soldiers",
    ]);
  });

  it("finds nothing between a text and itself, and lines it all up", () => {
    const words = fc.constantFrom(
      ...["army", "killed", "“neutralized”", "48", "at least", "not", "Mopti"],
      ...["in central Mali", "claims to have", "aurait", "n’a pas", "😀", "."],
    );
    const text = fc.oneof(
      fc.array(words, { minLength: 1 }).map((list) => list.join(" ")),
      fc.string({ unit: "grapheme", minLength: 1 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("en", "fr", "de"), (one, language) => {
        const { differences, segments } = compareWording(
          mention(one, one, language),
          mention(one, one, language),
        );
        expect(differences).toEqual([]);
        expect(segments.every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });
});

describe("compareWordings", () => {
  it("takes the first for the base, or the one that is named", () => {
    const ids = (baseId?: string) =>
      compareWordings([statement, claims], baseId).map((each) => [
        each.baseId,
        each.mentionId,
      ]);
    expect(ids()).toEqual([[statement.id, claims.id]]);
    expect(ids(claims.id)).toEqual([[claims.id, statement.id]]);
    expect(compareWordings([])).toEqual([]);
  });
});

describe("sayDifference", () => {
  it("says what was left out and what was added", () => {
    const number = { kind: "number_changed", measures: null } as const;
    const [two, none] = ["two", null];
    expect(sayDifference({ ...number, before: two, after: none }, "en")).toBe(
      "“two” is left out.",
    );
    expect(sayDifference({ ...number, before: none, after: two }, "fr")).toBe(
      "«\u00a0two\u00a0» est ajouté.",
    );
  });
});
