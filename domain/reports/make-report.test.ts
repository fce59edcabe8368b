import { describe, expect, it } from "vitest";
import { maliFacts } from "@/documents/reports/mali.fixture";
import { bareClaim } from "@/documents/reports/mali-claims.fixture";
import { makeReport } from "./make-report";

describe("makeReport", () => {
  it("is dated by the ledger's head and not by a clock", () => {
    const report = makeReport(maliFacts());
    expect(report.madeAt).toBe(report.ledger.head.at);
  });

  it("asks about each claim without a verdict, each open sentence", () => {
    const kinds = makeReport(maliFacts()).openQuestions.map(({ kind }) => kind);
    expect(kinds).toEqual(["no_verdict", "open_sentence", "asked"]);
  });

  it("asks about a verdict that nobody countersigned", () => {
    const facts = maliFacts();
    const signed = facts.claims[0]!;
    const verdict = {
      ...signed.verdict!,
      countersignedBy: null,
      countersignedAt: null,
    };
    const claims = [bareClaim({ id: "one", verdict })];
    const { openQuestions } = makeReport({ ...facts, claims });
    expect(openQuestions[0]).toEqual({
      kind: "not_countersigned",
      claimId: "one",
      words: "Something is so.",
    });
  });

  it("gathers every name under the report", () => {
    const facts = maliFacts();
    const signOff = {
      by: "Awa Keïta",
      at: "2022-07-30T08:00:00Z",
      versionSha256: null,
      note: null,
    };
    const { signatures } = makeReport({ ...facts, signOff });
    expect(signatures.map(({ act }) => act)).toEqual([
      "verdict",
      "verdict",
      "coverage",
      "edition",
      "correction",
    ]);
    expect(signatures[0]).toMatchObject({
      by: "Jonas Brandt",
      countersignedBy: "Awa Keïta",
    });
  });
});
