import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { articles, ledger, users } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { sha256 } from "@/lib/hash";
import { ApiClient, clientOf, listRoutes, spanOf } from "./api-client";
import { Desk } from "./desk";

const SAID = "The bridge cost 48 million";
const TEXT = `${SAID}, the ministry said on Monday. It opened in May.`;

let desk: Desk;
let checker: Actor;
let first: ApiClient;
let second: ApiClient;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  first = await clientOf(desk, checker);
  second = await clientOf(desk, await desk.person("editor"));
});

afterAll(() => db.$client.end());

/** An article with one claim, as far as nobody has judged it. */
async function claimed() {
  const article = await first.make("/api/v1/articles", {
    text: TEXT,
    title: "A bridge and its cost",
    outlet: "The Example",
  });
  const { claim } = await first.make(`/api/v1/articles/${article.id}/claims`, {
    ...spanOf(article.version.text, SAID),
    statement: `${SAID}.`,
    kind: "figure",
    claimant: "The ministry",
  });
  return { article, claim };
}

/** Evidence on it; answers the claim's revision with it. */
async function evidenced(claimId: string, title = "Budget act") {
  const source = await first.make("/api/v1/sources", {
    title,
    type: "document",
  });
  const { id, revision } = await first.make(
    `/api/v1/claims/${claimId}/evidence`,
    { source_id: source.id, stance: "supports", excerpt: "48 million" },
  );
  return { source, id, revision };
}

function propose(
  claimId: string,
  revision: number,
  rating = "unverified",
  by = first,
) {
  return by.post(`/api/v1/claims/${claimId}/verdicts`, {
    revision,
    attribution: "said",
    rating,
    rationale: "The act gives the sum.",
  });
}

describe("the main job over the API", () => {
  it("goes from an article's words to a countersigned, published, exported check", async () => {
    const { article, claim } = await claimed();
    const { source, revision } = await evidenced(claim.id);
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

    const proposed = await propose(claim.id, revision);
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
    await claimed();
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
    const { claim } = await claimed();
    expect(await propose(claim.id, claim.revision)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/\/problems\/no-evidence$/) },
    });
  });

  it("is another person than the proposer", async () => {
    const { claim } = await claimed();
    const { revision } = await evidenced(claim.id);
    const { id } = (await propose(claim.id, revision, "unverified", second))
      .body;
    const own = await second.post(`/api/v1/verdicts/${id}/countersign`);
    expect(own).toMatchObject({
      status: 403,
      body: { type: expect.stringMatching(/\/problems\/own-proposal$/) },
    });
  });

  it("is the revision that was read", async () => {
    const { claim } = await claimed();
    const { revision } = await evidenced(claim.id);
    const early = await propose(claim.id, revision - 1);
    expect(early).toMatchObject({ status: 409, body: { revision } });
    const { id } = (await propose(claim.id, revision)).body;
    await evidenced(claim.id, "A later act");
    const late = await second.post(`/api/v1/verdicts/${id}/countersign`);
    expect(late).toMatchObject({
      status: 409,
      body: { type: expect.stringMatching(/\/problems\/claim-moved$/) },
    });
  });

  it("is the newsroom's policy, or a reason to set it aside", async () => {
    const { claim } = await claimed();
    const { revision } = await evidenced(claim.id);
    const { id } = (await propose(claim.id, revision, "verified")).body;
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
    const { claim } = await claimed();
    const { revision } = await evidenced(claim.id);
    const { id } = (await propose(claim.id, revision)).body;
    const third = await clientOf(desk, await desk.person("editor"));
    const path = `/api/v1/verdicts/${id}/countersign`;
    const both = await Promise.all([second.post(path), third.post(path)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe("an Idempotency-Key", () => {
  const body = { title: "Budget act", type: "document" };
  const key = { "idempotency-key": "one" };

  async function titles() {
    const { sources } = (await first.get("/api/v1/sources")).body;
    return sources.map((source: { title: string }) => source.title);
  }

  it("gives the same answer to the same request, and refuses another", async () => {
    const made = await first.post("/api/v1/sources", body, key);
    const again = await first.post("/api/v1/sources", body, key);
    expect(again).toMatchObject({ status: 201, body: made.body });
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    const other = { ...body, title: "Another act" };
    expect(await first.post("/api/v1/sources", other, key)).toMatchObject({
      status: 422,
      body: { type: expect.stringMatching(/\/problems\/key-used$/) },
    });
    expect(await titles()).toEqual(["Budget act"]);
  });

  it("is one person's own", async () => {
    await first.post("/api/v1/sources", body, key);
    await second.post("/api/v1/sources", body, key);
    expect(await titles()).toHaveLength(2);
  });

  it("does a thing once, however many ask at a time", async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => first.post("/api/v1/sources", body, key)),
    );
    for (const { status } of all) expect([201, 409]).toContain(status);
    expect(all.some(({ status }) => status === 201)).toBe(true);
    expect(await titles()).toEqual(["Budget act"]);
  });

  it("tells two files apart", async () => {
    const { id } = (await first.post("/api/v1/sources", body)).body;
    const path = `/api/v1/sources/${id}/snapshots`;
    const send = (words: string) =>
      first.send("POST", path, {
        raw: new TextEncoder().encode(words),
        headers: key,
      });
    const one = await send("The first copy.");
    expect(one.status).toBe(201);
    expect((await send("The first copy.")).body).toEqual(one.body);
    expect((await send("The second copy.")).status).toBe(422);
  });
});

describe("a refusal", () => {
  it("is a problem with a sentence for each field", async () => {
    const refused = await first.post("/api/v1/sources", {
      title: " ",
      type: "rumour",
    });
    expect(refused.status).toBe(422);
    expect(refused.headers.get("content-type")).toBe(
      "application/problem+json",
    );
    expect(refused.body).toMatchObject({
      type: expect.stringMatching(/^https?:\/\/.+\/problems\/invalid$/),
      title: "invalid",
      status: 422,
      errors: [
        { field: "title", detail: expect.stringContaining("title") },
        { field: "type", detail: expect.any(String) },
      ],
    });
  });

  it("meets a token that only reads, at every act that writes", async () => {
    const reads = await clientOf(desk, checker, "read");
    const { article } = await claimed();
    const before = (await first.get("/api/v1/ledger")).body.entries.length;
    for (const route of await listRoutes()) {
      const [method = "", address = ""] = route.split(" ");
      if (method === "GET" || address === "/api/v1/match") continue;
      const path = address.replace("[id]", article.id);
      const { status } = await reads.send(method, path, { body: {} });
      expect({ route, status }).toEqual({ route, status: 403 });
    }
    const read = await reads.get(`/api/v1/articles/${article.id}`);
    expect(read.status).toBe(200);
    const after = (await first.get("/api/v1/ledger")).body.entries.length;
    expect(after).toBe(before);
  });

  it("meets a disabled person's token at the next request", async () => {
    expect((await first.get("/api/v1/articles")).status).toBe(200);
    await db
      .update(users)
      .set({ disabledAt: new Date() })
      .where(eq(users.id, checker.userId));
    const refused = await first.get("/api/v1/articles");
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  });

  it("is 401 at every address without a live token, but for what is open", async () => {
    const nobody = new ApiClient();
    const wrong = new ApiClient(`csn_${"x".repeat(43)}`);
    const open = await openRoutes();
    for (const route of await listRoutes()) {
      if (route === "GET /api/v1/openapi.json") continue;
      const [method = "", address = ""] = route.split(" ");
      const path = address
        .replace("[id]", crypto.randomUUID())
        .replace("[report]", "report.json");
      for (const client of open.has(route) ? [wrong] : [nobody, wrong]) {
        const { status } = await client.send(method, path);
        expect({ route, status }).toEqual({ route, status: 401 });
      }
    }
  });
});

/** What openapi.json says may be asked without a token. */
async function openRoutes(): Promise<Set<string>> {
  const { paths } = (await first.get("/api/v1/openapi.json")).body;
  const open = new Set<string>();
  for (const [path, methods] of Object.entries<Record<string, object>>(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const { security } = operation as { security: object[] };
      const asked = security.some((way) => Object.keys(way).length === 0);
      const folder = path.replaceAll("{", "[").replaceAll("}", "]");
      if (asked) open.add(`${method.toUpperCase()} ${folder}`);
    }
  }
  return open;
}

const FIGURE = {
  low: 48,
  high: 48,
  bound: "exactly",
  measure: "killed",
  population: "militants",
  exact_words: "48 militants",
};

const TERM = { figure_id: crypto.randomUUID(), sign: 1 };

/** Bodies that the schema alone doesn't tell, so that only the id is wrong. */
const BODIES: Record<string, object> = {
  "POST /api/v1/articles/[id]/claims": {
    ...spanOf(TEXT, SAID),
    statement: "Mine.",
  },
  "POST /api/v1/articles/[id]/dispositions": {
    sentence: 0,
    disposition: "opinion",
    reason: "Mine.",
  },
  "POST /api/v1/articles/[id]/versions": { text: "Mine." },
  "POST /api/v1/claims/[id]/figures": { figure: FIGURE },
  "POST /api/v1/claims/[id]/figures/derived": {
    measure: "killed",
    population: "militants",
    terms: [TERM, { ...TERM, figure_id: crypto.randomUUID() }],
  },
  "PUT /api/v1/claims/[id]/slug": { slug: "mine" },
  "PUT /api/v1/summaries/[id]/slug": { slug: "mine" },
  "PUT /api/v1/figures/[id]": { figure: FIGURE, revision: 1 },
  "PUT /api/v1/summaries/[id]": {
    revision: 1,
    title: "Mine",
    language: "en",
    document: { type: "doc", content: [] },
  },
};

type Schema = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  minimum?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
  required?: string[];
  properties?: Record<string, Schema>;
};

/** The least that a schema of openapi.json takes. */
function leastOf(schema: Schema): unknown {
  const [either] = schema.anyOf ?? schema.oneOf ?? [];
  if (either) return leastOf(either);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.format === "uuid") return crypto.randomUUID();
  if (schema.type === "integer" || schema.type === "number") {
    return Math.max(1, schema.minimum ?? 1);
  }
  if (schema.type === "array") return [];
  if (schema.type === "boolean") return true;
  if (schema.type !== "object") return "Mine, all of it.";
  const named = Object.entries(schema.properties ?? {});
  const needed = named.filter(([name]) => schema.required?.includes(name));
  return Object.fromEntries(
    needed.map(([name, held]) => [name, leastOf(held)]),
  );
}

/** What an address takes, by openapi.json, with the ids of the caller's own. */
async function leastBodies() {
  const { paths } = (await first.get("/api/v1/openapi.json")).body;
  const bodies = new Map<string, unknown>();
  for (const [path, methods] of Object.entries<Record<string, object>>(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const folder = path.replaceAll("{", "[").replaceAll("}", "]");
      const route = `${method.toUpperCase()} ${folder}`;
      const { requestBody } = operation as {
        requestBody?: { content: Record<string, { schema: Schema }> };
      };
      const schema = requestBody?.content["application/json"]?.schema;
      if (schema) bodies.set(route, BODIES[route] ?? leastOf(schema));
    }
  }
  return bodies;
}

describe("another newsroom's things", () => {
  it("answer 404 to every method of every address", async () => {
    const { article, claim } = await claimed();
    const { source, id: evidence, revision } = await evidenced(claim.id);
    const { id: verdict } = (await propose(claim.id, revision)).body;
    const origin = await first.make("/api/v1/sources", {
      title: "Communiqué",
      type: "statement",
    });
    const derivation = await first.make(
      `/api/v1/sources/${source.id}/derivations`,
      { from: origin.id, relation: "quotes" },
    );
    const summary = await second.make("/api/v1/summaries", {
      title: "The bridge",
      language: "en",
      document: { type: "doc", content: [{ type: "paragraph" }] },
    });
    const ids: Record<string, string> = {
      articles: article.id,
      claims: claim.id,
      derivations: derivation.id,
      evidence,
      sources: source.id,
      summaries: summary.id,
      verdicts: verdict,
    };
    const elsewhere = await Desk.open(db);
    const admin = await elsewhere.person("admin");
    const stranger = await clientOf(elsewhere, admin);
    const own = await stranger.make("/api/v1/sources", {
      title: "Mine",
      type: "document",
    });
    const bodies = await leastBodies();
    bodies.set("POST /api/v1/claims/[id]/evidence", {
      source_id: own.id,
      stance: "supports",
      excerpt: "Mine.",
    });
    bodies.set("POST /api/v1/sources/[id]/derivations", {
      from: own.id,
      relation: "quotes",
    });
    const heads = async () =>
      (await first.get("/api/v1/ledger/verify")).body.head;
    const before = await heads();
    const asked = (await listRoutes()).filter((one) => one.includes("[id]"));
    for (const route of asked) {
      const [method = "", address = ""] = route.split(" ");
      const [, subject = ""] = /v1\/(\w+)/.exec(address) ?? [];
      for (const id of [ids[subject] ?? crypto.randomUUID(), "no-id", "%00"]) {
        const path = address
          .replace("[id]", id)
          .replace("[report]", "report.json");
        const body = bodies.get(route);
        const sent = address.endsWith("/snapshots")
          ? { raw: new TextEncoder().encode("Mine.") }
          : { body };
        const query = method === "DELETE" ? "?revision=2" : "";
        const { status } = await stranger.send(method, path + query, sent);
        expect({ route, id, status }).toEqual({ route, id, status: 404 });
      }
    }
    expect(await heads()).toBe(before);
  });

  it("can't be named in one's own", async () => {
    const { claim } = await claimed();
    const elsewhere = await Desk.open(db);
    const stranger = await elsewhere.person("checker");
    const theirs = await elsewhere.source(stranger);
    const named = await first.post(`/api/v1/claims/${claim.id}/evidence`, {
      source_id: theirs.id,
      stance: "supports",
      excerpt: "Theirs.",
    });
    expect(named.status).toBe(422);
    const { article } = await claimed();
    const { claim: other } = await elsewhere.claim(stranger);
    const mention = await first.post(`/api/v1/articles/${article.id}/claims`, {
      ...spanOf(TEXT, SAID),
      claim_id: other.id,
    });
    expect(mention.status).toBe(404);
    const rows = await db
      .select({ id: articles.id })
      .from(articles)
      .where(eq(articles.newsroomId, desk.newsroomId));
    expect(rows).toHaveLength(2);
  });
});
