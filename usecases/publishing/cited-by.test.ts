import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { Desk, granted } from "@/e2e/desk";
import { publishedClaim, retractedEdition } from "@/e2e/publishing";
import { createSummary } from "@/usecases/summaries/write-summary";
import { publishSummary } from "./publish-summary";
import { readPublicPage } from "./read-public-page";
import { countersignWithholding, proposeWithholding } from "./withhold";

const TITLE = "What the bridge cost";

let desk: Desk;

beforeEach(async () => {
  desk = await Desk.open(db);
});

afterAll(() => db.$client.end());

async function citedClaim() {
  const { claimId, slug } = await publishedClaim(desk);
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "The ministry gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: TITLE, document });
  const writer = await desk.person("editor");
  const { id: summaryId } = granted(await createSummary(writer, input));
  const editor = await desk.person("editor");
  const { edition } = granted(await publishSummary(editor, { summaryId }));
  return { slug, summaryId, editionId: edition.id };
}

async function pageOf(slug: string) {
  const page = granted(await readPublicPage({ kind: "claim", slug }));
  if (page.is !== "page") throw new Error("it moved");
  return page.document.body;
}

describe("the page of a claim", () => {
  it("names the summaries that cite it, none that was taken back", async () => {
    const { slug, editionId } = await citedClaim();
    expect(await pageOf(slug)).toContain(TITLE);
    await retractedEdition(desk, editionId);
    expect(await pageOf(slug)).not.toContain(TITLE);
  });

  it("names none that the law keeps back", async () => {
    const { slug, summaryId } = await citedClaim();
    expect(await pageOf(slug)).toContain(TITLE);
    const order = {
      kind: "summary" as const,
      subjectId: summaryId,
      reason: "A court found that it names a witness.",
      authority: "Tribunal of Bamako",
      demandedOn: "2022-08-03",
    };
    const admin = await desk.person("admin");
    const { id } = granted(await proposeWithholding(admin, order));
    const editor = await desk.person("editor");
    granted(await countersignWithholding(editor, { withholdingId: id }));
    expect(await pageOf(slug)).not.toContain(TITLE);
  });
});
