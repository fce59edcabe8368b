import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { redactReport } from "@/domain/reports/redact";
import { layOut } from "./layout";
import { maliFacts, maliReport } from "./mali.fixture";
import { bareClaim } from "./mali-claims.fixture";
import { noDrawing } from "./plain-drawing.fixture";

function textOf(report = maliReport()): string {
  return JSON.stringify(layOut(report, noDrawing));
}

describe("layOut", () => {
  it("carries all that a report promises", () => {
    const text = textOf();
    const promised = [
      "version 1",
      "24 sentences: 21 claimed, 2 set aside with a reason, 1 open.",
      "A judgement of the chief of staff",
      "Two outlets carry it",
      "one as “neutralized”",
      "C3",
      "48 terroristes neutralisés",
      "Beside the first mention, this one changes:",
      "The verb is another: “neutralized” became “killed”.",
      "2 reports · 1 origin · a party to the fighting",
      "12 − 3",
      "9 soldiers at Kalumba and 6 at Sokolo make 15.",
      "Countersigned by Jonas Brandt, 30 July 2022, 11:40 UTC",
      "Does the army count prisoners",
      "No independent count of the dead on the other side.",
      "We had merged two words",
      "One origin only, but a party reporting its own losses",
      maliReport().ledger.head.hash,
    ];
    for (const words of promised) expect(text).toContain(words);
  });

  it("speaks French where the newsroom does", () => {
    const text = textOf(makeReport({ ...maliFacts(), language: "fr" }));
    expect(text).toContain("Rapport de vérification");
    expect(text).toContain("24 phrases\u00a0: 21 avec affirmation");
    expect(text).toContain("28 juillet 2022");
    expect(text).toContain("Par rapport à la première mention");
    expect(text).toContain("Le verbe a changé :");
  });

  it("says of redacted evidence that it is withheld, and seals it", () => {
    const outside = redactReport(maliReport());
    const digest = outside.claims[1]?.evidence[1]?.digest;
    expect(textOf(outside)).toContain("Withheld to protect the source");
    expect(textOf(outside)).toContain(digest);
  });

  it("says what is missing rather than leaving it out", () => {
    const facts = maliFacts();
    const claims = [bareClaim()];
    const text = textOf(
      makeReport({ ...facts, claims, corrections: [], askedQuestions: [] }),
    );
    for (const words of [
      "no verdict yet",
      "No evidence has been attached.",
      "No passage of an article is attached.",
      "The coverage has not been signed off.",
      "Sentence neither claimed nor set aside",
    ]) {
      expect(text).toContain(words);
    }
  });

  it("reports on a summary and on an event", () => {
    const facts = maliFacts();
    const summary = makeReport({
      ...facts,
      subject: {
        kind: "summary",
        id: "summary",
        slug: "mali",
        title: "What we know of the attacks",
        language: "en",
        authors: ["Awa Keïta", "Jonas Brandt"],
        edition: null,
      },
    });
    expect(textOf(summary)).toContain("Awa Keïta, Jonas Brandt");
    const event = makeReport({
      ...facts,
      coverage: null,
      subject: {
        kind: "event",
        id: "event",
        name: "Attacks in Mali",
        language: "en",
        from: "2022-07-27",
        to: null,
        places: ["Sokolo", "Kalumba"],
      },
    });
    expect(textOf(event)).toContain("Sokolo, Kalumba");
    expect(textOf(event)).not.toContain("set aside with a reason");
  });

  it("gives every section an id of its own", () => {
    const ids = layOut(maliReport(), noDrawing).sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
