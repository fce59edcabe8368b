import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { articles } from "@/db/schema";
import { Desk, granted } from "@/e2e/desk";
import { giveHost } from "@/e2e/publishing";
import { serveRoutes } from "@/e2e/route-server";
import { baseUrl } from "@/lib/env";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";

const TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
const IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";

let server: Awaited<ReturnType<typeof serveRoutes>>;

beforeEach(async () => {
  const desk = await Desk.open(db);
  const host = await giveHost(desk);
  const checker = await desk.person("checker");
  const editor = await desk.person("editor");
  const { claimId, articleId, verdictId } = await desk.proposal(checker);
  await db
    .update(articles)
    .set({ sourceUrl: "https://news.example/bridge" })
    .where(eq(articles.id, articleId));
  const input = { verdictId, overrideReason: null };
  granted(await countersignVerdict(editor, input));
  granted(await publishClaim(editor, { claimId }));
  server = await serveRoutes(host);
});

afterEach(() => server.close());
afterAll(() => db.$client.end());

type Container = {
  id: string;
  type: string[];
  total: number;
  first: { items: { id: string }[] };
};

async function ask(path = "/annotations/", init?: RequestInit) {
  const response = await fetch(`${server.url}${path}`, init);
  const text = await response.text();
  const { headers, status } = response;
  return { status, headers, text, json: text ? JSON.parse(text) : undefined };
}

const preferring = (...included: string[]) => ({
  headers: { prefer: `return=representation;include="${included.join(" ")}"` },
});

describe("the annotation container, as its protocol wants it", () => {
  it("says what it is, what may be done with it, and where it stands", async () => {
    const { status, headers, json } = await ask();
    const container = json as Container;
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe(TYPE);
    expect(headers.get("etag")).toMatch(/^"[0-9a-f]{64}"$/);
    expect(headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(headers.get("vary")).toMatch(/accept\b.*\bprefer\b/);
    expect(headers.get("link")).toContain(
      '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"',
    );
    expect(headers.get("link")).toContain(
      '<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"',
    );
    const location = headers.get("content-location") ?? "";
    expect(location).toBe(`${baseUrl()}/annotations/?iris=0`);
    expect(container).toMatchObject({
      id: `${baseUrl()}/annotations/`,
      type: ["BasicContainer", "AnnotationCollection"],
      total: 1,
    });
    expect(container.first.items).toHaveLength(1);
    const there = await ask(location.replace(baseUrl(), ""));
    expect(there.text).toBe(`${JSON.stringify(json)}\n`);
  });

  it("gives addresses alone to whoever prefers them", async () => {
    const { headers, json } = await ask(undefined, preferring(IRIS));
    expect(headers.get("preference-applied")).toContain(IRIS);
    expect(headers.get("content-location")).toContain("iris=1");
    const [iri] = json.first.items;
    expect(iri).toMatch(/\/annotations\/[0-9a-f-]{36}$/);
    const one = await ask(new URL(iri).pathname);
    expect(one.headers.get("content-type")).toBe(TYPE);
    expect(one.headers.get("link")).toBe(
      '<http://www.w3.org/ns/ldp#Resource>; rel="type"',
    );
    expect(one.json).toMatchObject({ id: iri, type: "Annotation" });
  });

  it("gives no page inside to whoever prefers it minimal", async () => {
    const { headers, json } = await ask(undefined, preferring(MINIMAL, IRIS));
    expect(headers.get("preference-applied")).toContain(MINIMAL);
    expect(json.first).toBe(`${baseUrl()}/annotations/?iris=1&page=1`);
    const page = await ask("/annotations/?iris=1&page=1");
    expect(page.json).toMatchObject({
      type: "AnnotationPage",
      startIndex: 0,
      items: [expect.stringContaining("/annotations/")],
    });
  });

  it("answers HEAD as GET without the body, and OPTIONS", async () => {
    const got = await ask();
    const head = await ask(undefined, { method: "HEAD" });
    expect(head.text).toBe("");
    for (const name of ["content-type", "etag", "link", "allow", "vary"]) {
      expect(head.headers.get(name), name).toBe(got.headers.get(name));
    }
    const options = await ask(undefined, { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(options.headers.get("access-control-allow-headers")).toBe("prefer");
  });

  it("spares whoever has it already", async () => {
    const { headers } = await ask();
    const known = { "if-none-match": headers.get("etag") ?? "" };
    expect((await ask(undefined, { headers: known })).status).toBe(304);
  });

  it.each(["page=0", "page=two", "iris=yes"])("refuses ?%s", async (search) => {
    const response = await fetch(`${server.url}/annotations/?${search}`);
    expect(response.status).toBe(400);
  });
});
