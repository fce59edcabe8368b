import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { editions } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { publishClaim } from "./publish-claim";
import { readFrozenPage, readPublicPage } from "./read-public-page";

let desk: Desk;
let checker: Actor;
let editor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
});

afterAll(() => db.$client.end());

async function approved() {
  const { claimId, verdictId } = await desk.proposal(checker);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  return claimId;
}

describe("publishClaim", () => {
  it("freezes the page at its address under its own hash", async () => {
    const claimId = await approved();
    const { slug, edition } = granted(await publishClaim(editor, { claimId }));
    expect(edition.n).toBe(1);

    const at = { kind: "claim", slug } as const;
    const frozen = granted(await readFrozenPage({ ...at, n: 1 }));
    expect(sha256(frozen.body)).toBe(edition.sha256);
    expect(frozen.body).toContain("The bridge cost 48 million.");
    const page = granted(await readPublicPage(at));
    expect(page).toMatchObject({ is: "page" });

    const acts = await readLedger(editor, { limit: 1 });
    expect(acts).toMatchObject([
      {
        action: "edition.published",
        payload: { edition: edition.id, n: 1, sha256: edition.sha256 },
      },
    ]);
  });

  it("gives two claims of the same words two addresses", async () => {
    const one = granted(
      await publishClaim(editor, { claimId: await approved() }),
    );
    const two = granted(
      await publishClaim(editor, { claimId: await approved() }),
    );
    expect(two.slug).not.toBe(one.slug);
  });

  it("refuses an address that is taken, and loses nothing", async () => {
    const [one, two] = [await approved(), await approved()];
    const slug = `bridge-${one.slice(0, 8)}`;
    granted(await publishClaim(editor, { claimId: one, slug }));
    expect(await publishClaim(editor, { claimId: two, slug })).toMatchObject({
      error: "address-taken",
    });
    granted(await publishClaim(editor, { claimId: two }));
  });

  it("refuses what is not countersigned", async () => {
    const { claimId } = await desk.proposal(checker);
    expect(await publishClaim(editor, { claimId })).toMatchObject({
      error: "not-in-this-state",
    });
  });

  it("refuses what an edit has voided", async () => {
    const claimId = await approved();
    await desk.evidence(checker, claimId);
    expect(await publishClaim(editor, { claimId })).toMatchObject({
      error: "not-in-this-state",
    });
  });

  it("is for editors", async () => {
    const claimId = await approved();
    expect(await publishClaim(checker, { claimId })).toMatchObject({
      error: "not-your-role",
    });
  });

  it("happens once, also when two editors press at once", async () => {
    const claimId = await approved();
    const results = await Promise.all([
      publishClaim(editor, { claimId }),
      publishClaim(editor, { claimId }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({
      error: "already-published",
    });
  });

  it("leaves editions that nobody can change", async () => {
    const claimId = await approved();
    const { edition } = granted(await publishClaim(editor, { claimId }));
    const changed = db
      .update(editions)
      .set({ html: "other" })
      .where(eq(editions.id, edition.id));
    await expect(changed).rejects.toMatchObject({
      cause: { message: "editions is append-only" },
    });
    const forged = db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx
        .update(editions)
        .set({ html: "other" })
        .where(eq(editions.id, edition.id));
    });
    await expect(forged).rejects.toMatchObject({
      cause: { constraint_name: "editions_hash_is_of_the_page" },
    });
  });
});

describe("reading", () => {
  it("knows nothing of what was never published", async () => {
    const at = { kind: "claim", slug: "no-such-claim" } as const;
    expect(await readPublicPage(at)).toMatchObject({ error: "not-found" });
    expect(await readFrozenPage({ ...at, n: 1 })).toMatchObject({
      error: "not-found",
    });
  });
});
