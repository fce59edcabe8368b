import { and, eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { findClaim } from "@/db/queries/claims";
import { listCorrectionsOf } from "@/db/queries/report-facts";
import { correctionProposals, corrections, editions } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { Desk, granted } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { readQueue } from "@/usecases/queue/read-queue";
import { countersignSummary } from "@/usecases/summaries/sign-summary";
import { createSummary, saveSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { publishClaim } from "./publish-claim";
import { publishSummary } from "./publish-summary";
import {
  readEditionStatus,
  readFrozenPage,
  readPublicPage,
} from "./read-public-page";
import { returnCorrection, withdrawCorrection } from "./return-correction";
import { readCorrecting } from "./standing-edition";

const publicNote = "The act gives another sum than the ministry.";

let desk: Desk;
let checker: Actor;
let editor: Actor;
let writer: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
  writer = await desk.person("editor");
});

afterAll(() => db.$client.end());

async function published() {
  const { claimId, verdictId } = await desk.proposal(checker);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const { slug, edition } = granted(await publishClaim(editor, { claimId }));
  return { claimId, slug, editionId: edition.id };
}

/** Looks at the claim again and signs what came of it, twice. */
async function checkAnew(
  claimId: string,
  rating: string,
  rationale = "The act gives forty million.",
) {
  const { revision } = await desk.evidence(checker, claimId);
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      claimId,
      revision,
      attribution: "said",
      rating,
      rationale,
    }),
  );
  const overrideReason = "The act alone decides.";
  granted(await countersignVerdict(editor, { verdictId, overrideReason }));
}

async function citedIn(claimId: string) {
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "The ministry gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  const { id: summaryId } = granted(await createSummary(writer, input));
  const { slug } = granted(await publishSummary(editor, { summaryId }));
  return { summaryId, slug };
}

function propose(by: Actor, kind: CorrectionKind, editionId: string) {
  return proposeCorrection(by, { editionId, kind, publicNote, reason: null });
}

/** A correction with both of its signatures. */
async function as(kind: CorrectionKind, editionId: string) {
  const proposed = await propose(writer, kind, editionId);
  if (!proposed.ok) return proposed;
  const { id: correctionId } = proposed.value;
  return countersignCorrection(editor, { correctionId });
}

/** Says more in the rationale, and has it signed as the verdict it was. */
async function explain(claimId: string) {
  await checkAnew(claimId, "unverified");
}

async function pageAt(kind: "claim" | "summary", slug: string) {
  const page = granted(await readPublicPage({ kind, slug }));
  if (page.is !== "page") throw new Error("it moved");
  return page.document.body;
}

describe("a correction", () => {
  it("makes a new edition and leaves the old as it was, pointing on", async () => {
    const { claimId, slug, editionId } = await published();
    const at = { kind: "claim", slug, n: 1 } as const;
    const before = granted(await readFrozenPage(at));
    await checkAnew(claimId, "disputed");
    const made = granted(await as("verdict_change", editionId));
    expect(made).toMatchObject({ slug, edition: { n: 2 } });

    const page = await pageAt("claim", slug);
    expect(page).toContain(publicNote);
    expect(page).toMatch(/<del>Unverified<\/del>[\s\S]*<ins>Disputed<\/ins>/);
    expect(granted(await readFrozenPage(at))).toEqual(before);
    const status = granted(await readEditionStatus(at));
    expect(status.body).toContain(`href="/claims/${slug}"`);
    expect(page).toContain(sha256(before.body));
    const key = { newsroomId: desk.newsroomId, claimId };
    expect(await findClaim(db, key)).toMatchObject({ state: "corrected" });
    const [noted] = await db
      .select()
      .from(corrections)
      .where(eq(corrections.editionId, made.edition.id));
    expect(noted).toMatchObject({ kind: "verdict_change", publicNote });
    const { newsroomId } = desk;
    const of = { newsroomId, subjectIds: [claimId] };
    expect(await listCorrectionsOf(db, of)).toMatchObject([
      {
        before: "Unverified",
        after: "Disputed",
        by: writer.name,
        countersignedBy: editor.name,
        countersignedAt: expect.any(Date),
        at: expect.any(Date),
      },
    ]);
    expect(await readLedger(editor, { limit: 2 })).toMatchObject([
      { action: "correction.countersigned" },
      {
        action: "edition.published",
        payload: { n: 2, correction: "verdict_change", note: publicNote },
      },
    ]);
  });

  it("needs the claim countersigned as it stands now", async () => {
    const { claimId, editionId } = await published();
    await desk.evidence(checker, claimId);
    expect(await as("factual", editionId)).toMatchObject({
      error: "not-countersigned-anew",
    });
  });

  it("calls a change of verdict by its name, and nothing else by it", async () => {
    const { claimId, editionId } = await published();
    expect(await as("verdict_change", editionId)).toMatchObject({
      error: "verdict-unchanged",
    });
    await checkAnew(claimId, "disputed");
    expect(await as("typo", editionId)).toMatchObject({
      error: "verdict-changed",
    });
  });

  it("is made to the edition that stands, once", async () => {
    const { editionId } = await published();
    const proposed = await Promise.all([
      propose(writer, "clarification", editionId),
      propose(editor, "clarification", editionId),
    ]);
    expect(proposed.filter((result) => result.ok)).toHaveLength(1);
    expect(proposed.find((result) => !result.ok)).toMatchObject({
      error: "correction-waits",
    });
    const third = await desk.person("editor");
    const { id: correctionId } = granted(proposed.find(({ ok }) => ok)!);
    const signed = await Promise.all([
      countersignCorrection(third, { correctionId }),
      countersignCorrection(await desk.person("admin"), { correctionId }),
    ]);
    expect(signed.filter((result) => result.ok)).toHaveLength(1);
    const refused = signed.find((result) => !result.ok);
    expect(refused).toMatchObject({ error: "already-decided" });
    expect(await propose(writer, "clarification", editionId)).toMatchObject({
      error: "superseded",
      detail: { n: 2 },
    });
  });

  it("is for editors of the newsroom", async () => {
    const { editionId } = await published();
    expect(await propose(checker, "retraction", editionId)).toMatchObject({
      error: "not-your-role",
    });
    const other = await (await Desk.open(db)).person("editor");
    expect(await propose(other, "retraction", editionId)).toMatchObject({
      error: "not-found",
    });
    const { id } = granted(await propose(writer, "retraction", editionId));
    const asked = { correctionId: id };
    expect(await countersignCorrection(checker, asked)).toMatchObject({
      error: "not-your-role",
    });
    expect(await countersignCorrection(other, asked)).toMatchObject({
      error: "not-found",
    });
  });

  it("changes words, or says that it changes none", async () => {
    const { claimId, editionId } = await published();
    expect(await as("typo", editionId)).toMatchObject({
      error: "nothing-changed",
    });
    await explain(claimId);
    const { id } = granted(await propose(writer, "factual", editionId));
    const [row] = await db
      .select()
      .from(correctionProposals)
      .where(eq(correctionProposals.id, id));
    expect(row!.before).toContain("The act gives the sum.");
    expect(row!.after).toContain("The act gives forty million.");
    expect(row!.after).toContain("Evidence: Budget act");
  });
});

describe("markup in what editors write", () => {
  it("is text wherever a correction is read", async () => {
    const { claimId, slug, editionId } = await published();
    await checkAnew(claimId, "unverified", "<b>Forty</b> & <script>1</script>");
    const publicNote = '<img src=x onerror="alert(1)"> and </p><h1>more</h1>';
    const asked = { editionId, publicNote, reason: "<i>why</i>" };
    const { id: correctionId } = granted(
      await proposeCorrection(writer, { ...asked, kind: "factual" }),
    );
    granted(await countersignCorrection(editor, { correctionId }));
    const frame = { kind: "claim", slug, n: 1 } as const;
    const pages = [
      await pageAt("claim", slug),
      granted(await readFrozenPage({ ...frame, n: 2 })).body,
    ];
    for (const page of pages) {
      expect(page).toContain("&lt;img src=x");
      expect(page).not.toMatch(/<img src=x|<h1>more|<script>1|<i>why/);
    }
  });
});

describe("the second signature under a correction", () => {
  it("is never the proposer's, whoever writes", async () => {
    const { editionId } = await published();
    const { id } = granted(await propose(editor, "retraction", editionId));
    const asked = { correctionId: id };
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "own-proposal",
    });
    const forged = db
      .update(correctionProposals)
      .set({
        status: "countersigned",
        decidedBy: editor.userId,
        decidedAt: new Date(),
      })
      .where(eq(correctionProposals.id, id));
    await expect(forged).rejects.toMatchObject({
      cause: {
        constraint_name:
          "correction_proposals_countersigner_is_not_the_proposer",
      },
    });
    const reworded = db
      .update(correctionProposals)
      .set({ publicNote: "Another note than the one that was proposed." })
      .where(eq(correctionProposals.id, id));
    await expect(reworded).rejects.toMatchObject({
      cause: { constraint_name: "correction_proposals_are_frozen" },
    });
  });

  it("is needed by every edition after the first", async () => {
    const { editionId } = await published();
    const [first] = await db
      .select()
      .from(editions)
      .where(eq(editions.id, editionId));
    const { id: correctionId } = granted(
      await propose(writer, "clarification", editionId),
    );
    const { id: _id, ...rest } = first!;
    for (const by of [null, correctionId]) {
      const forged = db
        .insert(editions)
        .values({ ...rest, n: 2, correctionId: by });
      await expect(forged).rejects.toMatchObject({
        cause: { constraint_name: "editions_replace_by_a_signed_correction" },
      });
    }
  });

  it("is given to what was proposed, not to what it became", async () => {
    const { claimId, editionId } = await published();
    await explain(claimId);
    const { id } = granted(await propose(writer, "factual", editionId));
    const asked = { correctionId: id };
    await desk.evidence(checker, claimId);
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "not-countersigned-anew",
    });
    await explain(claimId);
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "correction-out-of-date",
    });
    const reason = "The claim has more evidence now.";
    granted(await returnCorrection(editor, { ...asked, reason }));
    const view = await readCorrecting(writer, {
      kind: "claim",
      subjectId: claimId,
    });
    expect(view).toMatchObject({
      waiting: null,
      returned: { returnReason: reason },
      mayPropose: true,
    });
    expect(await as("factual", editionId)).toMatchObject({ ok: true });
  });

  it("waits in others' queues, and comes back to its proposer's", async () => {
    const { editionId } = await published();
    const { id } = granted(await propose(writer, "retraction", editionId));
    expect((await readQueue(editor)).corrections).toMatchObject([{ id }]);
    expect((await readQueue(writer)).corrections).toEqual([]);
    expect((await readQueue(checker)).corrections).toEqual([]);
    const reason = "Say which sum is right.";
    const back = { correctionId: id, reason };
    expect(await returnCorrection(writer, back)).toMatchObject({
      error: "own-proposal",
    });
    granted(await returnCorrection(editor, back));
    expect((await readQueue(writer)).returnedCorrections).toMatchObject([
      { id, reason },
    ]);
    expect(await withdrawCorrection(writer, back)).toMatchObject({
      error: "already-decided",
    });
  });

  it("is not asked for once the proposer takes it back", async () => {
    const { editionId } = await published();
    const { id } = granted(await propose(writer, "retraction", editionId));
    const asked = { correctionId: id };
    expect(await withdrawCorrection(editor, asked)).toMatchObject({
      error: "not-your-proposal",
    });
    granted(await withdrawCorrection(writer, asked));
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "already-decided",
    });
  });
});

describe("a retraction", () => {
  it("shows itself in the verdict's place and keeps the first edition", async () => {
    const { claimId, slug, editionId } = await published();
    // Also while the claim is being looked at again on the desk.
    await desk.evidence(checker, claimId);
    const { edition } = granted(await as("retraction", editionId));
    expect(edition.n).toBe(2);
    const page = await pageAt("claim", slug);
    expect(page).toContain("Retracted");
    expect(page).not.toContain("ClaimReview");
    const at = { kind: "claim", slug, n: 1 } as const;
    expect(granted(await readFrozenPage(at)).body).not.toContain("Retracted");
    expect(await as("retraction", edition.id)).toMatchObject({
      error: "retracted-already",
    });
  });

  it("can't smuggle in what was not signed", async () => {
    const { claimId, editionId } = await published();
    await checkAnew(claimId, "disputed");
    granted(await as("verdict_change", editionId));
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
    const { claimId, editionId } = await published();
    const { slug } = await citedIn(claimId);
    expect(await pageAt("summary", slug)).toContain("Unverified");
    await checkAnew(claimId, "disputed");
    const { edition } = granted(await as("verdict_change", editionId));
    const page = await pageAt("summary", slug);
    expect(page).toContain("Disputed");
    expect(page).toContain("The ministry gives 48 million.");
    expect(page).toContain("A claim cited here was corrected");

    granted(await as("retraction", edition.id));
    expect(await pageAt("summary", slug)).toContain("Retracted");
    const last = { kind: "summary", slug, n: 3 } as const;
    expect(granted(await readFrozenPage(last)).body).toContain("Retracted");
  });

  it("follows also while its next text is being written", async () => {
    const { claimId, editionId } = await published();
    const { summaryId, slug } = await citedIn(claimId);
    const empty = { type: "doc", content: [{ type: "paragraph" }] };
    const draft = { summaryId, revision: 1, title: "Anew", document: empty };
    granted(await saveSummary(writer, saveSummaryInput.parse(draft)));
    granted(await as("clarification", editionId));
    const page = await pageAt("summary", slug);
    expect(page).toContain("A claim cited here was corrected");
    expect(page).not.toContain("Anew");
  });

  it("is corrected and retracted itself", async () => {
    const { claimId } = await published();
    const { slug, summaryId } = await citedIn(claimId);
    const marks = [{ type: "cite", attrs: { claimId } }];
    const first = await db
      .select({ id: editions.id })
      .from(editions)
      .where(eq(editions.slug, slug));
    expect(await as("typo", first[0]!.id)).toMatchObject({
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
    const { edition } = granted(await as("typo", first[0]!.id));
    expect(edition.n).toBe(2);
    expect(await pageAt("summary", slug)).toContain(
      "<del>The ministry gives 48 million.</del>",
    );
    granted(await as("retraction", edition.id));
    expect(await pageAt("summary", slug)).toContain("Retracted");
  });
});
