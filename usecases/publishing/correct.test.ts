import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { findClaim } from "@/db/queries/claims";
import { corrections, editions } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { Desk, granted } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { createSummary, saveSummary } from "@/usecases/summaries/write-summary";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { correct } from "./correct";
import { publishClaim } from "./publish-claim";
import { publishSummary } from "./publish-summary";
import {
  readEditionStatus,
  readFrozenPage,
  readPublicPage,
} from "./read-public-page";

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
async function checkAnew(claimId: string, rating: string) {
  const { revision } = await desk.evidence(checker, claimId);
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      claimId,
      revision,
      attribution: "said",
      rating,
      rationale: "The act gives forty million.",
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

function as(kind: CorrectionKind, editionId: string) {
  return correct(editor, { editionId, kind, publicNote });
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
    expect(await readLedger(editor, { limit: 1 })).toMatchObject([
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
    const results = await Promise.all([
      as("clarification", editionId),
      as("clarification", editionId),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({
      error: "superseded",
      detail: { n: 2 },
    });
  });

  it("is for editors of the newsroom", async () => {
    const { editionId } = await published();
    const asked = { editionId, kind: "typo", publicNote } as const;
    expect(await correct(checker, asked)).toMatchObject({
      error: "not-your-role",
    });
    const other = await (await Desk.open(db)).person("editor");
    expect(await correct(other, asked)).toMatchObject({ error: "not-found" });
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
    const { id: _id, ...rest } = first!;
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
    const { slug } = await citedIn(claimId);
    const first = await db
      .select({ id: editions.id })
      .from(editions)
      .where(eq(editions.slug, slug));
    const { edition } = granted(await as("typo", first[0]!.id));
    expect(edition.n).toBe(2);
    granted(await as("retraction", edition.id));
    expect(await pageAt("summary", slug)).toContain("Retracted");
  });
});
