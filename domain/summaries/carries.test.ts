import { describe, expect, it } from "vitest";

import { fortyEight } from "@/documents/public/mali-example/forty-eight";
import { rating } from "@/documents/public/mali-example/newsroom";
import { ATTRIBUTIONS, type Attribution } from "@/domain/verdicts/verdict";
import { type CarryingClaim, overstatements } from "./carries";
import type { SummarySentence } from "./summary-sentences";

function sentence(text: string, ...claimIds: string[]): SummarySentence {
  return { block: 0, start: 0, end: 9, text, isHeading: false, claimIds };
}

function claim(key: string, attribution: Attribution = "said"): CarryingClaim {
  const verdict = { ...fortyEight.verdict!, rating: rating(key), attribution };
  return { ...fortyEight, id: "c", verdict };
}

function kinds(text: string, held: CarryingClaim, language = "en") {
  const marks = overstatements([sentence(text, "c")], [held], language);
  return marks.map(({ kind }) => kind);
}

describe("a sentence that cites nothing", () => {
  it("is marked, with a reason in both languages", () => {
    const [mark, ...others] = overstatements(
      [sentence("It rained.")],
      [],
      "en",
    );
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ kind: "cites-nothing", claimId: null });
    expect(mark?.why.en).toContain("cites no claim");
    expect(mark?.why.fr).toContain("aucune affirmation");
  });

  it.each(["Who counted?", "Was it “48”?”"])("may ask: %s", (question) => {
    expect(overstatements([sentence(question)], [], "en")).toEqual([]);
  });

  it("may be a heading", () => {
    const heading = { ...sentence("The dead"), isHeading: true };
    expect(overstatements([heading], [], "en")).toEqual([]);
  });
});

describe("a citation without two signatures on the claim as it is", () => {
  const signed = claim("verified");
  it.each<[string, CarryingClaim]>([
    ["no verdict", { ...signed, verdict: null }],
    [
      "no countersignature",
      { ...signed, verdict: { ...signed.verdict!, countersignedBy: null } },
    ],
    ["an edit since", { ...signed, revision: 4 }],
  ])("is marked: %s", (_name, held) => {
    expect(kinds("The army said so.", held)).toEqual(["not-signed"]);
  });

  it("is marked where the claim is gone", () => {
    const marks = overstatements([sentence("So.", "gone")], [signed], "en");
    expect(marks).toMatchObject([{ kind: "cites-no-claim", claimId: "gone" }]);
  });
});

describe("a flat statement", () => {
  it.each(["disputed", "unverified", "misleading"])("of what is %s", (key) => {
    expect(kinds("The army killed 48 assailants.", claim(key))).toEqual([
      "states-flatly",
    ]);
  });

  it("of what is verified is fair", () => {
    expect(kinds("48 militants were hit.", claim("verified"))).toEqual([]);
  });

  it("names the rating it oversteps", () => {
    const [mark] = overstatements(
      [sentence("48 died.", "c")],
      [claim("disputed")],
      "en",
    );
    expect(mark?.why.en).toContain("“Disputed”");
    expect(mark?.why.fr).toContain("Disputed");
  });

  it.each([
    ["en", "The army says it killed 48."],
    ["en", "According to a communiqué, 48 were killed."],
    ["en", "As many as 48 may have died."],
    ["en", "Whether 48 died is unclear."],
    ["en", "The army reportedly killed 48."],
    ["fr", "Selon l’armée, 48 assaillants ont été tués."],
    ["fr", "D'après l'armée, 48 sont morts."],
    ["fr", "L’armée aurait tué 48 assaillants."],
    ["fr", "L’armée affirme en avoir tué 48."],
    ["fr", "Ce bilan n’a pas été confirmé."],
  ])("is none that keeps its distance (%s): %s", (language, text) => {
    expect(kinds(text, claim("disputed"), language)).toEqual([]);
  });

  it.each([
    ["en", "The mayor of Mopti buried 48 fighters."],
    ["fr", "Le maire a enterré 48 combattants."],
    ["fr", "La dictée a coûté 48 vies."],
  ])("hides in no longer word (%s): %s", (language, text) => {
    expect(kinds(text, claim("disputed"), language)).toEqual(["states-flatly"]);
  });
});

describe("what is false", () => {
  it.each([
    ["Perhaps 48 died.", ["states-what-is-false"]],
    ["48 died.", ["states-what-is-false"]],
    ["The army said that 48 died.", []],
    ["It is false that 48 died.", []],
  ])("%s: %j", (text, expected) => {
    expect(kinds(text, claim("false"))).toEqual(expected);
  });
});

describe("words put into a mouth", () => {
  it.each(ATTRIBUTIONS.filter((one) => one !== "said"))(
    "are marked where the verdict is %s",
    (attribution) => {
      const held = claim("verified", attribution);
      expect(kinds("The army said so.", held)).toEqual(["says-they-said-it"]);
      expect(kinds("The army never said so.", held)).toEqual([]);
      expect(kinds("It is so.", held)).toEqual([]);
    },
  );
});

it("marks a sentence once for each claim it oversteps", () => {
  const claims = [claim("disputed"), { ...claim("false"), id: "d" }];
  const marks = overstatements([sentence("48 died.", "c", "d")], claims, "en");
  expect(marks.map(({ claimId, kind }) => [claimId, kind])).toEqual([
    ["c", "states-flatly"],
    ["d", "states-what-is-false"],
  ]);
});

describe("a number", () => {
  const bearing = claim("disputed");

  it.each([
    ["en", "The army says it killed 48 assailants."],
    ["en", "The army says that it “neutralized” forty-eight militants."],
    ["fr", "Selon l’armée, quarante-huit assaillants ont été tués."],
    ["en", "The army says so of the attacks of 27 July 2022."],
    ["en", "One report keeps the word; the other writes “killed”."],
  ])("that the claim carries is fair (%s): %s", (language, text) => {
    expect(kinds(text, bearing, language)).toEqual([]);
  });

  it.each([
    ["en", "The army says it killed 84 assailants."],
    ["en", "The army says it killed 48 assailants at 3 places."],
    ["fr", "Selon l’armée, cinquante assaillants ont été tués."],
  ])("that it does not is marked (%s): %s", (language, text) => {
    expect(kinds(text, bearing, language)).toEqual(["number-not-cited"]);
  });

  it("may come from any of the claims a sentence cites", () => {
    const other = {
      ...claim("verified"),
      id: "d",
      statement: "Six soldiers died",
      originalWording: null,
      figures: [],
    };
    const text = "The army says 48 militants and six soldiers died.";
    const both = sentence(text, "c", "d");
    expect(overstatements([both], [bearing, other], "en")).toEqual([]);
    expect(
      overstatements([sentence(text, "c")], [bearing], "en"),
    ).toMatchObject([{ kind: "number-not-cited" }]);
  });

  it("is not the claim's when it counts what the claim's may be mistaken for", () => {
    const neutralized = {
      ...bearing,
      statement: "The army “neutralized” 48 militants",
      originalWording: null,
      figures: fortyEight.figures.filter(
        ({ measure }) => measure === "neutralized",
      ),
    };
    const [mark] = overstatements(
      [sentence("The army says it killed 48 assailants.", "c")],
      [neutralized],
      "en",
    );
    expect(mark?.kind).toBe("other-measure");
    expect(mark?.why.en).toContain("48 assailants (neutralized)");
  });
});

it("takes no hurt for none of the casualties a claim says there were none of", () => {
  const none = {
    ...claim("disputed"),
    statement: "The attack on Mopti caused no casualties",
    originalWording: null,
    figures: [{ low: 0, high: 0, measure: "casualties" }],
  };
  expect(kinds("The army says nobody was hurt at Mopti.", none)).toEqual([]);
});

it("tells nothing of the wording in a language it has no words of", () => {
  expect(kinds("Das Heer tötete 48 Kämpfer.", claim("disputed"), "de")).toEqual(
    [],
  );
});
