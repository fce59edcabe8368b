import { describe, expect, it } from "vitest";

import { makeReport } from "@/domain/reports/make-report";
import { redactReport } from "@/domain/reports/redact";
import { verificationReport } from "@/domain/reports/report";
import { renderCsv } from "./csv";
import { renderJson } from "./json";
import { maliFacts } from "./mali.fixture";
import { bareClaim } from "./mali-claims.fixture";
import { renderMarkdown } from "./markdown";
import { noDrawing } from "./plain-drawing.fixture";

const expert = {
  id: "e1",
  name: "Aminata Diarra",
  field: "bridges",
  question: "Can it cost so much?",
  askedBy: "Awa Keïta",
  askedAt: "2022-07-30T09:00:00Z",
  answer: "Twice as much, at least.",
  answeredAt: "2022-07-31T09:00:00Z",
  conflict: "none",
  mayQuote: false,
  namedAs: "",
};

const report = makeReport({
  ...maliFacts(),
  claims: [{ ...bareClaim({}), experts: [expert] }],
});

describe("an expert's answer", () => {
  it("is in the report in every form that is words", () => {
    expect(verificationReport.parse(report)).toEqual(report);
    const words = renderMarkdown(report, noDrawing);
    for (const text of [words, renderCsv(report), renderJson(report)]) {
      expect(text).toContain("Twice as much, at least.");
      expect(text).toContain("Aminata Diarra");
    }
    expect(words).toContain("not to be quoted");
  });

  it("that may not be quoted leaves a digest outside", () => {
    const outside = redactReport(report);
    expect(verificationReport.parse(outside)).toEqual(outside);
    const digest = outside.claims[0]?.experts?.[0]?.digest ?? "none";
    const words = renderMarkdown(outside, noDrawing);
    for (const text of [words, renderCsv(outside), renderJson(outside)]) {
      expect(text).not.toContain("Twice as much");
      expect(text).not.toContain("Diarra");
      expect(text).toContain(digest);
    }
  });
});
