import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { findClaim } from "@/db/queries/claims";
import { listCorrectionsOf } from "@/db/queries/report-facts";
import { correctionProposals, corrections } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { readLedger } from "@/usecases/ledger/read-ledger";
import {
  CorrectingDesk,
  pageAt,
  propose,
  publicNote,
} from "./correcting.fixture";
import { countersignCorrection } from "./countersign-correction";
import { proposeCorrection } from "./propose-correction";
import { readEditionStatus, readFrozenPage } from "./read-public-page";

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

describe("a correction", () => {
  it("makes a new edition and leaves the old as it was, pointing on", async () => {
    const { claimId, slug, editionId } = await on.published();
    const at = { kind: "claim", slug, n: 1 } as const;
    const before = granted(await readFrozenPage(at));
    await on.checkAnew(claimId, "disputed");
    const made = granted(await on.correct("verdict_change", editionId));
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
    const { claimId, editionId } = await on.published();
    await desk.evidence(checker, claimId);
    expect(await on.correct("factual", editionId)).toMatchObject({
      error: "not-countersigned-anew",
    });
  });

  it("calls a change of verdict by its name, and nothing else by it", async () => {
    const { claimId, editionId } = await on.published();
    expect(await on.correct("verdict_change", editionId)).toMatchObject({
      error: "verdict-unchanged",
    });
    await on.checkAnew(claimId, "disputed");
    expect(await on.correct("typo", editionId)).toMatchObject({
      error: "verdict-changed",
    });
  });

  it("is made to the edition that stands, once", async () => {
    const { editionId } = await on.published();
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
    const { editionId } = await on.published();
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
    const { claimId, editionId } = await on.published();
    expect(await on.correct("typo", editionId)).toMatchObject({
      error: "nothing-changed",
    });
    await on.explain(claimId);
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
    const { claimId, slug, editionId } = await on.published();
    await on.checkAnew(
      claimId,
      "unverified",
      "<b>Forty</b> & <script>1</script>",
    );
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
