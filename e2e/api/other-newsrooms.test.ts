import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { articles } from "@/db/schema";
import { type ApiClient, clientOf, listRoutes, spanOf } from "../api-client";
import { Desk } from "../desk";
import {
  claimed,
  evidenced,
  openApiDesk,
  propose,
  SAID,
  TEXT,
} from "./main-job.fixture";

let desk: Desk;
let first: ApiClient;
let second: ApiClient;

beforeEach(async () => {
  ({ desk, first, second } = await openApiDesk());
});

afterAll(() => db.$client.end());

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
    const { article, claim } = await claimed(first);
    const { source, id: evidence, revision } = await evidenced(first, claim.id);
    const { id: verdict } = (
      await propose(first, { claimId: claim.id, revision })
    ).body;
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
    const { claim } = await claimed(first);
    const elsewhere = await Desk.open(db);
    const stranger = await elsewhere.person("checker");
    const theirs = await elsewhere.source(stranger);
    const named = await first.post(`/api/v1/claims/${claim.id}/evidence`, {
      source_id: theirs.id,
      stance: "supports",
      excerpt: "Theirs.",
    });
    expect(named.status).toBe(422);
    const { article } = await claimed(first);
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
