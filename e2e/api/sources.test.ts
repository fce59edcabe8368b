import { afterAll, beforeEach, describe, expect, it } from "vitest";

import type { endpoint } from "@/app/api/_lib/endpoint";
import { serve } from "@/app/api/_lib/endpoint";
import { openApi } from "@/app/api/_lib/openapi";
import { listEndpoints } from "@/app/api/v1/_endpoints";
import * as evidence from "@/app/api/v1/_endpoints/evidence";
import * as parts from "@/app/api/v1/_endpoints/source-parts";
import * as sources from "@/app/api/v1/_endpoints/sources";
import { db } from "@/db";
import { addToken } from "@/db/queries/tokens";
import type { Actor } from "@/domain/people/actor";
import { Desk } from "@/e2e/desk";
import { makeToken } from "@/lib/token";

let desk: Desk;
let checker: Actor;
let token: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  token = await tokenOf(checker);
});

afterAll(() => db.$client.end());

async function tokenOf({ newsroomId, userId }: Actor): Promise<string> {
  const { token: made, hash } = makeToken();
  const kept = { newsroomId, userId, hash, name: "Test", expiresAt: null };
  await db.transaction((tx) => addToken(tx, { ...kept, scope: "desk" }));
  return made;
}

type Declared = ReturnType<typeof endpoint>;

/** Calls an endpoint as a program would; answers its status and JSON. */
async function call(
  declared: unknown,
  given: { id?: string; body?: object; query?: string; as?: string } = {},
) {
  const { method } = declared as Declared;
  const url = `https://desk.example/api?${given.query ?? ""}`;
  const request = new Request(url, {
    method,
    body: given.body && JSON.stringify(given.body),
    headers: { authorization: `Bearer ${given.as ?? token}` },
  });
  const params = Promise.resolve({ id: given.id ?? "" });
  const response = await serve(declared as Declared)(request, { params });
  return { status: response.status, body: await response.json() };
}

async function newSource(title: string, more: object = {}): Promise<string> {
  const body = { title, type: "document", ...more };
  const made = await call(sources.createSourceEndpoint, { body });
  return made.body.id;
}

describe("sources", () => {
  it("are made, read, changed in part and withdrawn", async () => {
    const id = await newSource("Budget act", {
      publisher: "The ministry",
      author: "A clerk",
      reliability: "B",
    });
    const changed = await call(sources.editSourceEndpoint, {
      id,
      body: { revision: 1, note: "Volume two.", is_primary: true },
    });
    expect(changed).toEqual({
      status: 200,
      body: { revision: 2, rechecked: [] },
    });
    const read = await call(sources.readSourceEndpoint, { id });
    expect(read.body).toMatchObject({
      title: "Budget act",
      author: "A clerk",
      reliability: "B",
      is_primary: true,
      note: "Volume two.",
      publisher: { name: "The ministry" },
      speaker: null,
      revision: 2,
      claims: 0,
    });
    const emptied = { revision: 2, author: "", publisher: null };
    await call(sources.editSourceEndpoint, { id, body: emptied });
    const reason = "It was a forgery.";
    const body = { revision: 3, reason };
    const gone = await call(parts.withdrawSourceEndpoint, { id, body });
    expect(gone).toMatchObject({ status: 200, body: { revision: 4 } });
    const after = await call(sources.readSourceEndpoint, { id });
    expect(after.body).toMatchObject({
      author: null,
      publisher: null,
      withdrawn_reason: reason,
    });
  });

  it("answer 409 with the current revision to an old one", async () => {
    const id = await newSource("Budget act");
    const body = { revision: 4, note: "Late." };
    expect(await call(sources.editSourceEndpoint, { id, body })).toMatchObject({
      status: 409,
      body: { revision: 1 },
    });
  });

  it("are listed a page at a time, filtered, with the claims on each", async () => {
    const { claim } = await desk.claim(checker);
    await desk.evidence(checker, claim.id, "Act one");
    await newSource("Act two", { type: "recording" });
    await newSource("Act three", { reliability: "A" });
    const first = await call(sources.listSourcesEndpoint, { query: "limit=2" });
    const titles = (page: typeof first) =>
      page.body.sources.map((one: { title: string }) => one.title);
    expect(titles(first)).toEqual(["Act three", "Act two"]);
    const rest = await call(sources.listSourcesEndpoint, {
      query: `limit=2&after=${first.body.next}`,
    });
    expect(rest.body).toMatchObject({
      sources: [{ title: "Act one", claims: 1 }],
      next: null,
    });
    for (const [query, found] of [
      ["type=recording", ["Act two"]],
      ["reliability=A", ["Act three"]],
      ["q=T%20t", ["Act three", "Act two"]],
      ["q=100%25", []],
    ] as const) {
      const page = await call(sources.listSourcesEndpoint, { query });
      expect(titles(page)).toEqual(found);
    }
  });

  it("of another newsroom answer 404, and nothing without a token", async () => {
    const id = await newSource("Budget act");
    const stranger = await (await Desk.open(db)).person("admin");
    const as = await tokenOf(stranger);
    const body = { revision: 1, note: "Mine." };
    for (const declared of [
      sources.readSourceEndpoint,
      sources.editSourceEndpoint,
    ]) {
      const sent = declared.method === "GET" ? {} : { body };
      expect((await call(declared, { id, as, ...sent })).status).toBe(404);
      expect((await call(declared, { id, as: "no", ...sent })).status).toBe(
        401,
      );
    }
  });
});

describe("who repeats whom", () => {
  it("brings two reports of one communiqué down to one origin", async () => {
    const { claim } = await desk.claim(checker);
    const one = await desk.evidence(checker, claim.id, "One report");
    const other = await desk.evidence(checker, claim.id, "Other report");
    const origin = await newSource("The communiqué");
    const at = { id: claim.id };
    const before = await call(evidence.readOriginsEndpoint, at);
    expect(before.body).toMatchObject({ documents: 2, origins: 2 });

    const edges: string[] = [];
    for (const { sourceId: id } of [one, other]) {
      const body = { from: origin, relation: "quotes" };
      const said = await call(parts.addDerivationEndpoint, { id, body });
      expect(said).toMatchObject({
        status: 201,
        body: { rechecked: [claim.id] },
      });
      edges.push(said.body.id);
    }
    expect((await call(evidence.readOriginsEndpoint, at)).body).toEqual({
      documents: 2,
      origins: 1,
      independent_of_parties: 1,
      groups: [
        {
          origins: [{ id: origin, title: "The communiqué" }],
          documents: [
            { id: one.sourceId, title: "One report" },
            { id: other.sourceId, title: "Other report" },
          ],
          party_to_event: false,
        },
      ],
      contradicts: {
        documents: 0,
        origins: 0,
        independent_of_parties: 0,
        groups: [],
      },
    });

    const undone = await call(parts.removeDerivationEndpoint, { id: edges[0] });
    expect(undone).toMatchObject({
      status: 200,
      body: { rechecked: [claim.id] },
    });
    const after = await call(evidence.readOriginsEndpoint, at);
    expect(after.body).toMatchObject({ origins: 2 });
    const read = await call(sources.readSourceEndpoint, { id: origin });
    expect(read.body).toMatchObject({
      repeats: [],
      repeated_by: [{ source: { title: "Other report" }, relation: "quotes" }],
    });
  });

  it("refuses a circle with a sentence that names the way round", async () => {
    const [one, two] = [await newSource("One"), await newSource("Two")];
    const to = (from: string) => ({ from, relation: "republishes" });
    await call(parts.addDerivationEndpoint, { id: one, body: to(two) });
    const back = { id: two, body: to(one) };
    expect(await call(parts.addDerivationEndpoint, back)).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("Two → One → Two") },
    });
  });
});

describe("evidence", () => {
  it("is changed in part and removed, on the revision that was read", async () => {
    const { claim } = await desk.claim(checker);
    const added = await desk.evidence(checker, claim.id);
    const { id, revision } = added;
    const body = { revision, locator: "p. 4", credibility: 2 };
    expect(await call(evidence.editEvidenceEndpoint, { id, body })).toEqual({
      status: 200,
      body: { revision: revision + 1 },
    });
    const old = { id, query: `revision=${revision}` };
    const refused = await call(evidence.removeEvidenceEndpoint, old);
    expect(refused).toMatchObject({
      status: 409,
      body: { revision: revision + 1 },
    });
    const current = { id, query: `revision=${revision + 1}` };
    const gone = await call(evidence.removeEvidenceEndpoint, current);
    expect(gone.status).toBe(200);
    const again = await call(evidence.removeEvidenceEndpoint, current);
    expect(again.status).toBe(404);
  });

  it("of credibility 1 needs two origins, in a sentence", async () => {
    const { claim } = await desk.claim(checker);
    const { id, revision } = await desk.evidence(checker, claim.id);
    const body = { revision, credibility: 1 };
    expect(
      await call(evidence.editEvidenceEndpoint, { id, body }),
    ).toMatchObject({
      status: 422,
      body: {
        origins: 1,
        detail: expect.stringContaining("two independent origins"),
      },
    });
  });
});

describe("the document of the API", () => {
  it("describes all of this", () => {
    const { paths } = openApi(listEndpoints(), "https://desk.example");
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        "/api/v1/claims/{id}/origins",
        "/api/v1/derivations/{id}",
        "/api/v1/evidence/{id}",
        "/api/v1/sources/{id}",
        "/api/v1/sources/{id}/restore",
        "/api/v1/sources/{id}/withdraw",
      ]),
    );
    expect(Object.keys(paths["/api/v1/sources/{id}"] ?? {})).toEqual([
      "get",
      "patch",
    ]);
  });
});
