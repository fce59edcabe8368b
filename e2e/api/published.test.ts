import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import type { endpoint } from "@/app/api/_lib/endpoint";
import { serve } from "@/app/api/_lib/endpoint";
import {
  cancelClaimEndpoint,
  correctEndpoint,
  countersignCorrectionEndpoint,
  publishClaimEndpoint,
  returnCorrectionEndpoint,
} from "@/app/api/v1/_endpoints/publishing";
import * as read from "@/app/api/v1/_endpoints/read-published";
import { GET as searchClaims } from "@/app/v1alpha1/[method]/route";
import { db } from "@/db";
import { addToken } from "@/db/queries/tokens";
import { newsrooms } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { baseUrl } from "@/lib/env";
import { makeToken } from "@/lib/token";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";

let desk: Desk;
let checker: Actor;
let editor: Actor;
let host: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
  host = `${randomUUID()}.example`;
  await db
    .update(newsrooms)
    .set({ host })
    .where(eq(newsrooms.id, desk.newsroomId));
});

afterAll(() => db.$client.end());

async function tokenOf({ newsroomId, userId }: Actor): Promise<string> {
  const { token, hash } = makeToken();
  const kept = { newsroomId, userId, hash, name: "Test", expiresAt: null };
  await db.transaction((tx) => addToken(tx, { ...kept, scope: "desk" }));
  return token;
}

type Declared = ReturnType<typeof endpoint>;
type Given = { id?: string; query?: string; token?: string; body?: object };

async function call(declared: unknown, given: Given = {}) {
  const { method } = declared as Declared;
  const url = `https://${host}/api?${given.query ?? ""}`;
  const headers = new Headers({ host });
  if (given.token) headers.set("authorization", `Bearer ${given.token}`);
  const body = given.body && JSON.stringify(given.body);
  const request = new Request(url, { method, body, headers });
  const params = Promise.resolve({ id: given.id ?? "" });
  const response = await serve(declared as Declared)(request, { params });
  return { status: response.status, body: await response.json() };
}

async function published(words?: string) {
  const { claimId, verdictId } = await desk.proposal(checker, words);
  granted(
    await countersignVerdict(editor, { verdictId, overrideReason: null }),
  );
  const { slug, edition } = granted(await publishClaim(editor, { claimId }));
  return { claimId, slug, editionId: edition.id };
}

async function search(params: Record<string, string>) {
  const asked = new URLSearchParams(params);
  const url = `https://${host}/v1alpha1/claims:search?${asked}`;
  const request = new Request(url, { headers: { host } });
  const params_ = Promise.resolve({ method: "claims%3Asearch" });
  const response = await searchClaims(request, { params: params_ });
  return { response, body: await response.json() };
}

describe("reading over the API without a token", () => {
  it("gives what is published and nothing of the desk", async () => {
    const { claimId, slug } = await published();
    const { claim: unpublished } = await desk.claim(checker);
    const { body } = await call(read.listClaimsEndpoint);
    expect(body.claims).toMatchObject([
      { id: claimId, slug, rating: "unverified", edition: 1 },
    ]);
    const one = await call(read.readClaimEndpoint, { id: slug });
    expect(one.body).toMatchObject({ slug, document: { kind: "claim", n: 1 } });
    const byId = await call(read.readClaimEndpoint, { id: claimId });
    expect(byId.body).toEqual(one.body);
    const hidden = await call(read.readClaimEndpoint, { id: unpublished.id });
    expect(hidden.status).toBe(404);
  });

  it("narrows the list by what was asked", async () => {
    await published();
    const none = await call(read.listClaimsEndpoint, { query: "rating=false" });
    expect(none.body.claims).toEqual([]);
    const found = await call(read.listClaimsEndpoint, { query: "q=bridge" });
    expect(found.body.claims).toHaveLength(1);
    const bad = await call(read.listClaimsEndpoint, { query: "limit=0" });
    expect(bad.status).toBe(422);
  });
});

describe("reading over the API with a token", () => {
  it("gives the desk's claims with their state and revision", async () => {
    const { claim } = await desk.claim(checker);
    const token = await tokenOf(checker);
    const list = await call(read.listClaimsEndpoint, { token });
    const known = { id: claim.id, state: "open", revision: 1 };
    expect(list.body.claims).toMatchObject([known]);
    const one = await call(read.readClaimEndpoint, { token, id: claim.id });
    expect(one.body).toMatchObject({ ...known, slug: null });
    const narrowed = await call(read.listClaimsEndpoint, {
      token,
      query: "q=dam&rating=false&claimant=Nobody",
    });
    expect(narrowed.body.claims).toEqual([]);
  });
});

describe("correcting over the API", () => {
  it("takes two people and makes an edition that the log shows", async () => {
    const { editionId, slug } = await published();
    const token = await tokenOf(editor);
    const public_note = "The sum is without the approach roads.";
    const body = { kind: "clarification", public_note };
    const made = await call(correctEndpoint, { token, id: editionId, body });
    expect(made).toMatchObject({ status: 201, body: { status: "proposed" } });
    const { id } = made.body;
    const own = await call(countersignCorrectionEndpoint, { token, id });
    expect(own.status).toBe(403);
    const before = await call(read.listCorrectionsEndpoint);
    expect(before.body.corrections).toEqual([]);
    const other = await tokenOf(await desk.person("editor"));
    const signed = await call(countersignCorrectionEndpoint, {
      token: other,
      id,
    });
    expect(signed).toMatchObject({ status: 200, body: { slug } });
    const log = await call(read.listCorrectionsEndpoint);
    expect(log.body.corrections).toMatchObject([
      { of: "claim", slug, edition: 2, kind: "clarification" },
    ]);
    const again = await call(correctEndpoint, { token, id: editionId, body });
    expect(again.status).toBe(409);
  });

  it("gives a correction back with a reason", async () => {
    const { editionId } = await published();
    const token = await tokenOf(editor);
    const body = { kind: "retraction", public_note: "The act was misread." };
    const made = await call(correctEndpoint, { token, id: editionId, body });
    const other = await tokenOf(await desk.person("editor"));
    const returned = await call(returnCorrectionEndpoint, {
      token: other,
      id: made.body.id,
      body: { reason: "Say where." },
    });
    expect(returned).toMatchObject({ body: { status: "returned" } });
  });
});

describe("publishing at a time to come, over the API", () => {
  it("is scheduled, hidden, and cancelled", async () => {
    const { claimId, verdictId } = await desk.proposal(checker);
    granted(
      await countersignVerdict(editor, { verdictId, overrideReason: null }),
    );
    const token = await tokenOf(editor);
    const publish_at = new Date(Date.now() + 3_600_000).toISOString();
    const at = { token, id: claimId };
    const made = await call(publishClaimEndpoint, {
      ...at,
      body: { publish_at },
    });
    expect(made).toMatchObject({ body: { scheduled: { publish_at } } });
    const { body } = await call(read.listClaimsEndpoint);
    expect(body.claims).toEqual([]);
    const hidden = await call(read.readClaimEndpoint, { id: claimId });
    expect(hidden.status).toBe(404);
    const past = { publish_at: "2020-01-01T00:00:00Z" };
    const late = await call(publishClaimEndpoint, { ...at, body: past });
    expect(late.status).toBe(422);
    const gone = await call(cancelClaimEndpoint, at);
    expect(gone.body).toEqual({ status: "cancelled" });
    expect((await call(cancelClaimEndpoint, at)).status).toBe(409);
  });
});

describe("claims:search", () => {
  it("answers as Google's does", async () => {
    const { slug } = await published();
    const { response, body } = await search({ query: "cost of the bridge" });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(body).toEqual({
      claims: [
        {
          text: "The bridge cost 48 million.",
          claimant: "The ministry",
          claimReview: [
            {
              publisher: { name: expect.any(String), site: "localhost" },
              url: `${baseUrl()}/claims/${slug}`,
              title: "The bridge cost 48 million.",
              reviewDate: expect.stringMatching(/^\d{4}-.*\d\dZ$/),
              textualRating: "Unverified",
              languageCode: "en",
            },
          ],
        },
      ],
    });
  });

  it("answers nothing found with nothing", async () => {
    expect((await search({ query: "submarine" })).body).toEqual({});
    await published();
    const french = { query: "bridge", languageCode: "fr-FR" };
    expect((await search(french)).body).toEqual({});
    const elsewhere = { reviewPublisherSiteFilter: "other.example" };
    expect((await search(elsewhere)).body).toEqual({});
  });

  it("pages by a token that is good for the same search alone", async () => {
    for (let n = 0; n < 3; n += 1) await published();
    const asked = { query: "bridge", pageSize: "2" };
    const first = await search(asked);
    const pageToken = first.body.nextPageToken;
    const second = await search({ ...asked, pageToken });
    const urls = [first, second].flatMap(({ body }) =>
      body.claims.map(
        (claim: { claimReview: { url: string }[] }) =>
          claim.claimReview[0]?.url,
      ),
    );
    expect(new Set(urls).size).toBe(3);
    expect(second.body.nextPageToken).toBeUndefined();
    const other = await search({ query: "dam", pageSize: "2", pageToken });
    expect(other.response.status).toBe(400);
  });

  it("says in Google's shape what is missing", async () => {
    const { response, body } = await search({});
    expect(response.status).toBe(400);
    expect(body).toMatchObject({
      error: { code: 400, status: "INVALID_ARGUMENT" },
    });
  });
});
