import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { ledger } from "@/db/schema";
import { sha256 } from "@/lib/hash";
import {
  claimed,
  evidenced,
  openApiDesk,
  propose,
  SAID,
} from "./api/main-job.fixture";
import { ApiClient, clientOf } from "./api-client";
import type { Desk } from "./desk";

let desk: Desk;
let first: ApiClient;
let second: ApiClient;

beforeEach(async () => {
  ({ desk, first, second } = await openApiDesk());
});

afterAll(() => db.$client.end());

describe("the main job over the API", () => {
  it("goes from an article's words to a countersigned, published, exported check", async () => {
    const { article, claim } = await claimed(first);
    const { source, revision } = await evidenced(first, claim.id);
    const origin = await first.make("/api/v1/sources", {
      title: "Communiqué",
      type: "statement",
      speaker: "The ministry",
    });
    await first.make(`/api/v1/sources/${source.id}/derivations`, {
      from: origin.id,
      relation: "quotes",
    });
    const origins = await first.get(`/api/v1/claims/${claim.id}/origins`);
    expect(origins.body).toMatchObject({
      origins: 1,
      groups: [{ origins: [{ id: origin.id, title: "Communiqué" }] }],
    });

    const proposed = await propose(first, { claimId: claim.id, revision });
    expect(proposed.status).toBe(201);
    const signed = await second.post(
      `/api/v1/verdicts/${proposed.body.id}/countersign`,
    );
    expect(signed.body).toEqual({
      id: proposed.body.id,
      status: "countersigned",
    });

    await first.make(`/api/v1/articles/${article.id}/dispositions`, {
      sentence: 1,
      disposition: "background",
      reason: "Nobody doubts it.",
    });
    const coverage = await first.get(`/api/v1/articles/${article.id}/coverage`);
    expect(coverage.body).toMatchObject({
      total: 2,
      claimed: 1,
      dispositioned: 1,
      open: 0,
      percent: 100,
      complete: true,
    });
    await second.make(`/api/v1/articles/${article.id}/sign-off`);

    const published = await second.make(`/api/v1/claims/${claim.id}/publish`);
    expect(published.edition).toMatchObject({ n: 1 });
    const { slug, edition } = published;
    const reader = new ApiClient();
    const frozen = await reader.get(`/claims/${slug}/editions/1`);
    expect(frozen.status).toBe(200);
    expect(sha256(frozen.bytes)).toBe(edition.sha256);
    const page = await reader.get(`/claims/${slug}`);
    expect(page.status).toBe(200);
    expect(page.bytes.toString()).toContain(`${SAID}.`);
    const etag = page.headers.get("etag")!;
    const known = { headers: { "if-none-match": etag } };
    expect((await reader.get(`/claims/${slug}`, known)).status).toBe(304);

    for (const format of ["json", "html", "pdf"]) {
      const path = `/api/v1/articles/${article.id}/report.${format}`;
      const report = await first.get(path);
      expect(report.status).toBe(200);
      const again = await first.get(path);
      expect(sha256(again.bytes)).toBe(sha256(report.bytes));
      if (format !== "pdf") expect(report.bytes.toString()).toContain(SAID);
      else expect(report.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    }
    const verified = await first.get("/api/v1/ledger/verify");
    expect(verified.body).toMatchObject({ intact: true, first_fault: null });
  });

  it("finds any change of the ledger", async () => {
    await claimed(first);
    const before = await first.get("/api/v1/ledger/verify");
    expect(before.body.intact).toBe(true);
    const { entries } = (await first.get("/api/v1/ledger")).body;
    const tampered = entries[0].seq;
    // As somebody with the keys of the database could.
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx
        .update(ledger)
        .set({ payload: { title: "Another title" } })
        .where(eq(ledger.seq, tampered));
    });
    const after = await first.get("/api/v1/ledger/verify");
    expect(after.body).toMatchObject({ intact: false, first_fault: tampered });
  });
});

describe("what a signature needs", () => {
  it("is evidence", async () => {
    const { claim } = await claimed(first);
    expect(
      await propose(first, { claimId: claim.id, revision: claim.revision }),
    ).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/\/problems\/no-evidence$/) },
    });
  });

  it("is another person than the proposer", async () => {
    const { claim } = await claimed(first);
    const { revision } = await evidenced(first, claim.id);
    const { id } = (await propose(second, { claimId: claim.id, revision }))
      .body;
    const own = await second.post(`/api/v1/verdicts/${id}/countersign`);
    expect(own).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching(/\/problems\/own-proposal$/) },
    });
  });

  it("is the revision that was read", async () => {
    const { claim } = await claimed(first);
    const { revision } = await evidenced(first, claim.id);
    const early = await propose(first, {
      claimId: claim.id,
      revision: revision - 1,
    });
    expect(early).toMatchObject({ status: 409, body: { revision } });
    const { id } = (await propose(first, { claimId: claim.id, revision })).body;
    await evidenced(first, claim.id, "A later act");
    const late = await second.post(`/api/v1/verdicts/${id}/countersign`);
    expect(late).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/\/problems\/claim-moved$/) },
    });
  });

  it("is the newsroom's policy, or a reason to set it aside", async () => {
    const { claim } = await claimed(first);
    const { revision } = await evidenced(first, claim.id);
    const { id } = (
      await propose(first, { claimId: claim.id, revision, rating: "verified" })
    ).body;
    const path = `/api/v1/verdicts/${id}/countersign`;
    expect(await second.post(path)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/\/problems\/policy-not-met$/) },
    });
    const override_reason = "The act itself is the only source there can be.";
    expect((await second.post(path, { override_reason })).status).toBe(200);
    const published = await second.make(`/api/v1/claims/${claim.id}/publish`);
    const page = await new ApiClient().get(`/claims/${published.slug}`);
    expect(page.bytes.toString()).toContain(override_reason);
  });

  it("is given once when two give it at a time", async () => {
    const { claim } = await claimed(first);
    const { revision } = await evidenced(first, claim.id);
    const { id } = (await propose(first, { claimId: claim.id, revision })).body;
    const third = await clientOf(desk, await desk.person("editor"));
    const path = `/api/v1/verdicts/${id}/countersign`;
    const both = await Promise.all([second.post(path), third.post(path)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
