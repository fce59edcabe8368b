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
  return { id: "c", revision: fortyEight.revision, verdict };
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
    expect(kinds("Six soldiers died.", claim("verified"))).toEqual([]);
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
