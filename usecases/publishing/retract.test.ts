import { and, eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { correctionProposals, editions } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { saveSummaryInput } from "@/domain/summaries/summary-input";
import { type Desk, granted } from "@/e2e/desk";
import { countersignSummary } from "@/usecases/summaries/sign-summary";
import { saveSummary } from "@/usecases/summaries/write-summary";
import { CorrectingDesk, pageAt, propose } from "./correcting.fixture";
import { readFrozenPage } from "./read-public-page";

let on: CorrectingDesk;
let desk: Desk;
let checker: Actor;
let editor: Actor;
let writer: Actor;

beforeEach(async () => {
  on = await CorrectingDesk.open();
  desk = on.desk;
  ({ checker, editor, writer } = on.people);
});

afterAll(() => db.$client.end());

describe("a retraction", () => {
  it("shows itself in the verdict's place and keeps the first edition", async () => {
    const { claimId, slug, editionId } = await on.published();
    // Also while the claim is being looked at again on the desk.
    await desk.evidence(checker, claimId);
    const { edition } = granted(await on.correct("retraction", editionId));
    expect(edition.n).toBe(2);
    const page = await pageAt("claim", slug);
    expect(page).toContain("Retracted");
    expect(page).not.toContain("ClaimReview");
    const at = { kind: "claim", slug, n: 1 } as const;
    expect(granted(await readFrozenPage(at)).body).not.toContain("Retracted");
    expect(await on.correct("retraction", edition.id)).toMatchObject({
      error: "retracted-already",
    });
  });

  it("can't smuggle in what was not signed", async () => {
    const { claimId, editionId } = await on.published();
    await on.checkAnew(claimId, "disputed");
    granted(await on.correct("verdict_change", editionId));
    const [first] = await db
      .select()
      .from(editions)
      .where(eq(editions.id, editionId));
    const { id: _id, ...kept } = first!;
    const [standing] = await db
      .select()
      .from(editions)
      .where(and(eq(editions.subjectId, claimId), eq(editions.n, 2)));
    const proposed = await propose(writer, "retraction", standing!.id);
    const { id: correctionId } = granted(proposed);
    await db
      .update(correctionProposals)
      .set({
        status: "countersigned",
        decidedBy: editor.userId,
        decidedAt: new Date(),
      })
      .where(eq(correctionProposals.id, correctionId));
    const rest = { ...kept, correctionId };
    const forged = db.insert(editions).values({ ...rest, n: 3, repeats: true });
    await expect(forged).rejects.toMatchObject({
      cause: { constraint_name: "editions_repeat_under_the_same_signature" },
    });
  });
});

describe("a summary", () => {
  it("follows the claims it cites, its text unchanged", async () => {
    const { claimId, editionId } = await on.published();
    const { slug } = await on.citedIn(claimId);
    expect(await pageAt("summary", slug)).toContain("Unverified");
    await on.checkAnew(claimId, "disputed");
    const { edition } = granted(await on.correct("verdict_change", editionId));
    const page = await pageAt("summary", slug);
    expect(page).toContain("Disputed");
    expect(page).toContain("The ministry gives 48 million.");
    expect(page).toContain("A claim cited here was corrected");

    granted(await on.correct("retraction", edition.id));
    expect(await pageAt("summary", slug)).toContain("Retracted");
    const last = { kind: "summary", slug, n: 3 } as const;
    expect(granted(await readFrozenPage(last)).body).toContain("Retracted");
  });

  it("follows also while its next text is being written", async () => {
    const { claimId, editionId } = await on.published();
    const { summaryId, slug } = await on.citedIn(claimId);
    const empty = { type: "doc", content: [{ type: "paragraph" }] };
    const draft = { summaryId, revision: 1, title: "Anew", document: empty };
    granted(await saveSummary(writer, saveSummaryInput.parse(draft)));
    granted(await on.correct("clarification", editionId));
    const page = await pageAt("summary", slug);
    expect(page).toContain("A claim cited here was corrected");
    expect(page).not.toContain("Anew");
  });

  it("is corrected and retracted itself", async () => {
    const { claimId } = await on.published();
    const { slug, summaryId } = await on.citedIn(claimId);
    const marks = [{ type: "cite", attrs: { claimId } }];
    const first = await db
      .select({ id: editions.id })
      .from(editions)
      .where(eq(editions.slug, slug));
    expect(await on.correct("typo", first[0]!.id)).toMatchObject({
      error: "nothing-changed",
    });
    const text = { type: "text", text: "The ministry gave 48 million.", marks };
    const document = {
      type: "doc",
      content: [{ type: "paragraph", content: [text] }],
    };
    const draft = { summaryId, revision: 1, title: "The cost", document };
    const saved = granted(
      await saveSummary(writer, saveSummaryInput.parse(draft)),
    );
    const { revision } = saved;
    granted(await countersignSummary(editor, { summaryId, revision }));
    const { edition } = granted(await on.correct("typo", first[0]!.id));
    expect(edition.n).toBe(2);
    expect(await pageAt("summary", slug)).toContain(
      "<del>The ministry gives 48 million.</del>",
    );
    granted(await on.correct("retraction", edition.id));
    expect(await pageAt("summary", slug)).toContain("Retracted");
  });
});
