import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

import { db } from "@/db";
import { holdPublications } from "@/db/queries/corrections";
import { listCorrectionsOf } from "@/db/queries/report-facts";
import { findSummary } from "@/db/queries/summaries";
import {
  correctionProposals,
  corrections,
  editions,
  publications,
} from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import type { Edition } from "@/domain/publishing/edition";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import type { CorrectionKind } from "@/domain/verdicts/verdict";
import { Desk, granted } from "@/e2e/desk";
import { publishedClaim, retractedEdition } from "@/e2e/publishing";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { createSummary } from "@/usecases/summaries/write-summary";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { publishSummary, publishSummaryIn } from "./publish-summary";
import { readPublicPage } from "./read-public-page";
import { returnCorrection, withdrawCorrection } from "./return-correction";
import { countersignWithholding, proposeWithholding } from "./withhold";

const publicNote = "The act gives the sum without the roads.";
const reason = "The archive sent the whole act.";

let desk: Desk;
let writer: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  writer = await desk.person("editor", "Wafa Writer");
  editor = await desk.person("editor", "Emil Editor");
});

afterAll(() => db.$client.end());

const propose = (editionId: string, kind: CorrectionKind = "clarification") =>
  proposeCorrection(writer, { editionId, kind, publicNote, reason });

/** A summary that cites a claim, as its writer leaves it. */
async function writtenOf(claimId: string) {
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "The ministry gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  return granted(await createSummary(writer, input)).id;
}

async function citedIn(claimId: string) {
  const summaryId = await writtenOf(claimId);
  const { edition } = granted(await publishSummary(editor, { summaryId }));
  return { summaryId, editionId: edition.id };
}

/** Whether a transaction waits to put a publication that another holds as it is. */
async function isSomeoneWaiting(): Promise<boolean> {
  const waiting = await db.execute(sql`
    select 1 from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'
      and query ilike '%publications%'`);
  return waiting.length > 0;
}

async function documentOf(editionId: string): Promise<Edition> {
  const [row] = await db
    .select({ document: editions.document })
    .from(editions)
    .where(eq(editions.id, editionId));
  return JSON.parse(row!.document);
}

describe("a correction that was proposed", () => {
  it("keeps its reason for who signs, and is in the history from then on", async () => {
    const { edition, claimId } = await publishedClaim(desk);
    const { id } = granted(await propose(edition.id));
    const [kept] = await db
      .select()
      .from(correctionProposals)
      .where(eq(correctionProposals.id, id));
    expect(kept).toMatchObject({ reason, publicNote, kind: "clarification" });
    expect(await readLedger(editor, { limit: 1 })).toMatchObject([
      {
        action: "correction.proposed",
        actorId: writer.userId,
        subjectId: claimId,
        payload: { correction: id, edition: edition.id, note: publicNote },
      },
    ]);
    granted(await withdrawCorrection(writer, { correctionId: id }));
    expect(await readLedger(editor, { limit: 1 })).toMatchObject([
      { action: "correction.withdrawn", payload: { correction: id } },
    ]);
  });

  it("is given back once, with the reason in the history", async () => {
    const { edition } = await publishedClaim(desk);
    const { id: correctionId } = granted(await propose(edition.id));
    const others = await Promise.all(
      Array.from({ length: 5 }, () => desk.person("editor")),
    );
    const back = { correctionId, reason: "Say which sum is right." };
    const returned = await Promise.all(
      others.map((one) => returnCorrection(one, back)),
    );
    expect(returned.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of returned) {
      if (!one.ok) expect(one.error).toBe("already-decided");
    }
    const acts = await readLedger(editor, { limit: 20 });
    const told = acts.filter(({ action }) => action === "correction.returned");
    expect(told).toMatchObject([
      { payload: { correction: correctionId, reason: back.reason } },
    ]);
  });

  it("is refused while the law keeps the publication back", async () => {
    const { edition, claimId } = await publishedClaim(desk);
    const waiting = granted(await propose(edition.id));
    const admin = await desk.person("admin");
    const order = {
      kind: "claim" as const,
      subjectId: claimId,
      reason: "A court found that it names a witness.",
      authority: "Tribunal of Bamako",
      demandedOn: "2022-08-03",
    };
    const { id } = granted(await proposeWithholding(admin, order));
    granted(await countersignWithholding(editor, { withholdingId: id }));
    const asked = { correctionId: waiting.id };
    expect(await countersignCorrection(editor, asked)).toMatchObject({
      error: "withheld",
    });
    granted(await withdrawCorrection(writer, asked));
    expect(await propose(edition.id)).toMatchObject({ error: "withheld" });
  });
});

describe("a correction that was signed", () => {
  it("names who proposed it and who countersigned it, each in their part", async () => {
    const { claimId, edition, slug } = await publishedClaim(desk);
    const { id: correctionId } = granted(await propose(edition.id));
    const made = granted(await countersignCorrection(editor, { correctionId }));
    const { history, signedBy } = await documentOf(made.edition.id);
    const names = { proposed: "Wafa Writer", countersigned: "Emil Editor" };
    expect(history.at(-1)?.correction?.signedBy).toEqual(names);
    expect(signedBy.at(-1)).toMatchObject({
      name: "Emil Editor",
      part: "published",
    });
    const page = granted(await readPublicPage({ kind: "claim", slug }));
    if (page.is !== "page") throw new Error("it moved");
    expect(page.document.body).toMatch(/Wafa Writer[^<]*Emil Editor/);
    // What was signed is not the reason, which stays at the desk.
    expect(page.document.body).not.toContain(reason);
    const [noted] = await db
      .select()
      .from(corrections)
      .where(eq(corrections.editionId, made.edition.id));
    expect(noted).toMatchObject({
      previousEditionId: edition.id,
      proposalId: correctionId,
      publicNote,
    });
    const of = { newsroomId: desk.newsroomId, subjectIds: [claimId] };
    expect(await listCorrectionsOf(db, of)).toMatchObject([
      { fromEdition: 1, toEdition: 2, by: "Wafa Writer", reason },
    ]);
  });

  it("is followed by a summary that comes to cite the claim meanwhile", async () => {
    const { claimId, edition } = await publishedClaim(desk);
    const { id: correctionId } = granted(await propose(edition.id));
    const summaryId = await writtenOf(claimId);
    let signing: ReturnType<typeof countersignCorrection> | undefined;
    await db.transaction(async (tx) => {
      await holdPublications(tx, [claimId]);
      signing = countersignCorrection(editor, { correctionId });
      await vi.waitUntil(isSomeoneWaiting, { timeout: 60_000 });
      // The summary is published with the claim as it stood until now.
      granted(await publishSummaryIn(tx, editor, { summaryId }));
    });
    granted(await signing!);
    const all = await db
      .select({ document: editions.document })
      .from(editions)
      .where(eq(editions.subjectId, summaryId))
      .orderBy(editions.n);
    expect(all).toHaveLength(2);
    expect(all[1]?.document).toContain("A claim cited here was corrected");
  });

  it("of a summary that takes it back ends it on the desk and before the public", async () => {
    const { claimId, edition } = await publishedClaim(desk);
    const { summaryId, editionId } = await citedIn(claimId);
    await retractedEdition(desk, editionId);
    const key = { newsroomId: desk.newsroomId, summaryId };
    expect(await findSummary(db, key)).toMatchObject({ state: "retracted" });
    const [shown] = await db
      .select()
      .from(publications)
      .where(eq(publications.subjectId, summaryId));
    expect(shown?.retractedAt).toEqual(expect.any(Date));
    // It follows its claims no further.
    await retractedEdition(desk, edition.id);
    const all = eq(editions.subjectId, summaryId);
    expect(await db.$count(editions, all)).toBe(2);
  });
});
