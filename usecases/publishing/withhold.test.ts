import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import {
  editions,
  publications,
  webhookDeliveries,
  webhooks,
} from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { newSummaryInput } from "@/domain/summaries/summary-input";
import { WEBHOOK_EVENTS } from "@/domain/webhooks/webhook-event";
import { Desk, granted } from "@/e2e/desk";
import { ok } from "@/lib/result";
import { readQueue } from "@/usecases/queue/read-queue";
import { createSummary } from "@/usecases/summaries/write-summary";
import { at, PublicDesk } from "./addresses.fixture";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { publishSummary } from "./publish-summary";
import { readAddress } from "./read-address";
import { readAnnotations } from "./read-annotations";
import { readCard } from "./read-card";
import { readEmbed } from "./read-embed";
import { readFeed } from "./read-feed";
import { readFrozenPage, readPublicPage } from "./read-public-page";
import { readSearchPage, searchInput } from "./read-search";
import { searchClaims } from "./search-claims";
import {
  countersignWithholding,
  proposeWithholding,
  releaseWithheld,
  returnWithholding,
} from "./withhold";

let on: PublicDesk;
let desk: Desk;
let checker: Actor;
let editor: Actor;
let host: string;

beforeEach(async () => {
  on = await PublicDesk.open();
  ({ desk, host } = on);
  ({ checker, editor } = on.people);
});

afterAll(() => db.$client.end());

async function citedIn(claimId: string) {
  const marks = [{ type: "cite", attrs: { claimId } }];
  const text = { type: "text", text: "The ministry gives 48 million.", marks };
  const content = [{ type: "paragraph", content: [text] }];
  const document = { type: "doc", content };
  const input = newSummaryInput.parse({ title: "The cost", document });
  const writer = await desk.person("editor");
  const { id: summaryId } = granted(await createSummary(writer, input));
  const put = await publishSummary(editor, { summaryId });
  return put.ok ? ok({ summaryId }) : put;
}

async function retracted(editionId: string) {
  const { id: correctionId } = granted(
    await proposeCorrection(await desk.person("editor"), {
      editionId,
      kind: "retraction",
      publicNote: "The act was misread.",
      reason: null,
    }),
  );
  return countersignCorrection(editor, { correctionId });
}

describe("what the law keeps back", () => {
  const order = {
    reason: "A court found that it names a witness.",
    authority: "Tribunal of Bamako",
    demandedOn: "2022-08-03",
  };

  async function withheld() {
    const { of, ...rest } = await on.published();
    const admin = await desk.person("admin");
    const { id } = granted(
      await proposeWithholding(admin, { ...of, ...order }),
    );
    return { of, ...rest, admin, asked: { withholdingId: id } };
  }

  it("is said at its address and is in nothing else", async () => {
    const { of, slug, asked, admin } = await withheld();
    expect(await readPublicPage(at(slug))).toMatchObject({ ok: true });
    expect((await readQueue(editor)).withholdings).toHaveLength(1);
    granted(await countersignWithholding(editor, asked));
    const detail = {
      why: order.reason,
      authority: order.authority,
      on: order.demandedOn,
    };
    const refused = { error: "withheld", detail };
    expect(await readPublicPage(at(slug))).toMatchObject(refused);
    expect(await readFrozenPage({ ...at(slug), n: 1 })).toMatchObject(refused);
    expect(await readEmbed(slug)).toMatchObject(refused);
    for (const name of ["rss.xml", "atom.xml", "feed.json"] as const) {
      expect(granted(await readFeed(host, name, {})).body).not.toContain(slug);
    }
    const reviews = granted(await readFeed(host, "claimreview.json", {})).body;
    expect(JSON.parse(reviews).dataFeedElement).toMatchObject([
      { url: expect.stringContaining(slug), dateDeleted: expect.any(String) },
    ]);
    expect(reviews).not.toContain("48 million");
    expect((await readAnnotations(host, 1)).body).not.toContain("48 million");
    const query = searchInput.parse({ q: "bridge cost" });
    const found = (await readSearchPage(host, query)).body;
    expect(found).not.toContain(slug);
    const asGoogle = await searchClaims(host, { query: "bridge" });
    expect(asGoogle.document.body).not.toContain("48 million");
    expect(
      await db.$count(editions, eq(editions.subjectId, of.subjectId)),
    ).toBe(1);

    const reason = "The court of appeal set the order aside.";
    granted(await releaseWithheld(admin, { ...asked, reason }));
    expect(await readPublicPage(at(slug))).toMatchObject({ ok: true });
    const again = (await readSearchPage(host, query)).body;
    expect(again).toContain(slug);
    const released = await releaseWithheld(admin, { ...asked, reason });
    expect(released).toMatchObject({ error: "not-withheld" });
  });

  it("is cited by no new summary", async () => {
    const { of, asked } = await withheld();
    granted(await countersignWithholding(editor, asked));
    expect(await citedIn(of.subjectId)).toMatchObject({
      error: "cites-unpublished",
    });
  });

  it("waits for the summaries that cite it, and goes with their editions", async () => {
    const { of, asked, admin } = await withheld();
    const { summaryId } = granted(await citedIn(of.subjectId));
    const refused = await countersignWithholding(editor, asked);
    expect(refused).toMatchObject({
      error: "cited-by-summaries",
      detail: { summaries: ["The cost"] },
    });
    const summary = { kind: "summary", subjectId: summaryId } as const;
    const { slug } = await readAddress(editor, summary);
    const page = { kind: "summary", slug, n: 1 } as const;
    expect(await readFrozenPage(page)).toMatchObject({ ok: true });
    expect((await readAddress(editor, of)).citedIn).toMatchObject([
      { id: summaryId },
    ]);

    const why = { ...order, reason: "It cites what the court forbids." };
    const own = granted(
      await proposeWithholding(admin, { ...summary, ...why }),
    );
    granted(await countersignWithholding(editor, { withholdingId: own.id }));
    granted(await countersignWithholding(editor, asked));
    const lift = { withholdingId: own.id, reason: "Settled." };
    expect(await releaseWithheld(admin, lift)).toMatchObject({
      error: "cites-withheld",
    });
    // An earlier edition of a summary that cites it no more.
    await db
      .update(publications)
      .set({ withheldReason: null })
      .where(eq(publications.subjectId, summaryId));
    const kept = { error: "withheld", detail: { why: order.reason } };
    expect(await readFrozenPage(page)).toMatchObject(kept);
    expect(await readCard(page)).toMatchObject(kept);
  });

  it("is announced to nobody, also when a claim it cites is corrected", async () => {
    const { of, editionId } = await on.published();
    const { summaryId } = granted(await citedIn(of.subjectId));
    const admin = await desk.person("admin");
    const summary = { kind: "summary", subjectId: summaryId } as const;
    const { id: withholdingId } = granted(
      await proposeWithholding(admin, { ...summary, ...order }),
    );
    granted(await countersignWithholding(editor, { withholdingId }));
    await db.insert(webhooks).values({
      newsroomId: desk.newsroomId,
      url: "https://listener.example/",
      events: [...WEBHOOK_EVENTS],
      sealedSecret: "sealed",
      createdBy: admin.userId,
    });
    granted(await retracted(editionId));
    const told = await db
      .select({ body: webhookDeliveries.body })
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.newsroomId, desk.newsroomId));
    expect(told.map(({ body }) => JSON.parse(body).data.kind)).toEqual([
      "claim",
    ]);
  });

  it("takes an admin and another person", async () => {
    const { of, asked, admin } = await withheld();
    expect(await countersignWithholding(admin, asked)).toMatchObject({
      error: "own-proposal",
    });
    expect(await countersignWithholding(checker, asked)).toMatchObject({
      error: "not-your-role",
    });
    expect(await proposeWithholding(editor, { ...of, ...order })).toMatchObject(
      { error: "not-your-role" },
    );
    expect(await proposeWithholding(admin, { ...of, ...order })).toMatchObject({
      error: "withheld-already",
    });
    const stranger = await (await Desk.open(db)).person("admin");
    expect(await countersignWithholding(stranger, asked)).toMatchObject({
      error: "not-found",
    });
  });

  it("comes back with a reason when it isn't signed", async () => {
    const { slug, asked } = await withheld();
    const reason = "The order names another newsroom.";
    granted(await returnWithholding(editor, { ...asked, reason }));
    expect(await readPublicPage(at(slug))).toMatchObject({ ok: true });
    expect(await countersignWithholding(editor, asked)).toMatchObject({
      error: "already-decided",
    });
  });
});
