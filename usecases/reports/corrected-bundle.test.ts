import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { verifyBundle } from "@/documents/reports/verify";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { publishedClaim, retractedEdition } from "@/e2e/publishing";
import { countersignCorrection } from "@/usecases/publishing/countersign-correction";
import { proposeCorrection } from "@/usecases/publishing/propose-correction";
import { publishSummary } from "@/usecases/publishing/publish-summary";
import { createSummary } from "@/usecases/summaries/write-summary";
import { makeBundle } from "./make-bundle";
import { readReport } from "./make-report";

afterAll(() => db.$client.end());

it("what was corrected, and what followed it, verifies without the desk", async () => {
  const desk = await Desk.open(db);
  const writer = await desk.person("editor");
  const editor = await desk.person("editor");
  const { claimId, articleId, edition } = await publishedClaim(desk);
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "It gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  const { id: summaryId } = granted(await createSummary(writer, input));
  granted(await publishSummary(editor, { summaryId }));
  const { id: correctionId } = granted(
    await proposeCorrection(writer, {
      editionId: edition.id,
      kind: "clarification",
      publicNote: "The act gives the sum without the roads: 48\u00a0million.",
      reason: "The archive sent the whole act.",
    }),
  );
  const second = granted(await countersignCorrection(editor, { correctionId }));
  await retractedEdition(desk, second.edition.id);

  const subjects = [
    { kind: "article", id: articleId, corrections: 2 },
    { kind: "summary", id: summaryId, corrections: 4 },
  ] as const;
  for (const { kind, id, corrections } of subjects) {
    const report = granted(await readReport(editor, { kind, id }));
    expect(report.corrections).toHaveLength(corrections);
    const { bytes } = granted(await makeBundle(editor, { kind, id }));
    const checks = verifyBundle(bytes);
    expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
    expect(checks.map(({ about }) => about)).toContain(
      "Every correction is signed by two people, as the ledger says.",
    );
  }
});
