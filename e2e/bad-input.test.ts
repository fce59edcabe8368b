import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { type ApiClient, clientOf, spanOf } from "./api-client";
import { claimedOn, expectInvalid, expectRefusal } from "./bad-input.fixture";
import { Desk } from "./desk";

const MB = 1024 * 1024;

let desk: Desk;
let client: ApiClient;

beforeEach(async () => {
  desk = await Desk.open(db);
  client = await clientOf(desk, await desk.person("checker"));
});

afterAll(() => db.$client.end());

const article = (text: string, more: object = {}) =>
  client.post("/api/v1/articles", { text, title: "Given", ...more });

async function listed(): Promise<number> {
  return (await client.get("/api/v1/articles")).body.articles.length;
}

describe("the words of an article", () => {
  it.each(["", " \n\t", "\u0000", "\u200b\ufeff"])(
    "are refused where there are none: %j",
    async (text) => {
      expect((await article(text)).status).toBe(422);
      expect(await listed()).toBe(0);
    },
  );

  it("are taken up to 5 MB and refused above", async () => {
    const line = `${"So many words. ".repeat(200)}\n\n`;
    const most = line.repeat(Math.floor((5 * MB) / line.length));
    expect((await article(most)).status).toBe(201);
    expectRefusal(await article(most + line.repeat(2)), 413, "too-large");
    expectRefusal(await article("x".repeat(25 * MB)), 413, "body-too-large");
    expect(await listed()).toBe(1);
  });

  it("lose what can't be kept, and nothing else", async () => {
    const made = await article("It cost \u000048\ud800 million.");
    expect(made.status).toBe(201);
    expect(made.body.version.text).toBe("It cost 48\ufffd million.");
  });

  it.each([
    ["العدد 48 قتيلاً في الهجوم. قالت الوزارة ذلك.", "48 قتيلاً"],
    ["👩‍👩‍👧‍👦 marched: 48 of them 🎉. So they said.", "48 of them 🎉"],
    ["Cafe\u0301 owners paid 48 million. So it was.", "Café owners paid"],
    ["𝟜𝟠 people, ４８ people, 48 people.", "48 people"],
  ])("are counted in code points: %s", async (text, exact) => {
    const { id, version } = (await article(text)).body;
    const span = spanOf(version.text, exact);
    const { mention } = await client.make(`/api/v1/articles/${id}/claims`, {
      ...span,
      statement: exact,
    });
    expect(mention).toMatchObject(span);
    const words = [...version.text].slice(mention.start, mention.end).join("");
    expect(words).toBe(exact);
    for (const sentence of version.sentences) {
      const said = [...version.text].slice(sentence.start, sentence.end);
      expect(said.join("")).toBe(said.join("").trim());
    }
  });

  it("may be code, which stays words", async () => {
    const code = "<script>alert(48)</script> <img src=x onerror=alert(1)>";
    const made = await article(code);
    expect(made.body.version.text).toBe(code);
  });
});

describe("a field", () => {
  it("names the date that isn't one", async () => {
    for (const published_at of ["2022-02-30", "yesterday", "28/07/2022", 48]) {
      expectInvalid(await article("Words.", { published_at }), "published_at");
    }
    expect(await listed()).toBe(0);
  });

  it.each(["\u0000", "\ud800", "a\udc00b"])(
    "with %j is refused wherever it stands, and nothing is kept",
    async (broken) => {
      const { claimId, articleId, revision, sourceId } = await claimedOn(desk);
      const text = `Words ${broken}.`;
      const source = { title: "Act", type: "document" };
      const before = (await client.get("/api/v1/ledger/verify")).body.head;
      const sent: [string, object, string][] = [
        ["/api/v1/articles", { text: "Words.", title: text }, "title"],
        ["/api/v1/sources", { ...source, title: text }, "title"],
        ["/api/v1/sources", { ...source, publisher: text }, "publisher.name"],
        [
          `/api/v1/claims/${claimId}/evidence`,
          { source_id: sourceId, stance: "supports", excerpt: text },
          "excerpt",
        ],
        [
          `/api/v1/claims/${claimId}/verdicts`,
          {
            revision,
            attribution: "said",
            rating: "unverified",
            rationale: text,
          },
          "rationale",
        ],
        [
          `/api/v1/articles/${articleId}/dispositions`,
          { sentence: 1, disposition: "opinion", reason: text },
          "reason",
        ],
        [
          `/api/v1/articles/${articleId}/claims`,
          { start: 0, end: 10, exact: "The bridge", statement: text },
          "statement",
        ],
      ];
      for (const [path, body, field] of sent) {
        expectInvalid(await client.post(path, body), field);
      }
      const after = (await client.get("/api/v1/ledger/verify")).body.head;
      expect(after).toBe(before);
    },
  );

  it("too long says how long it may be", async () => {
    const made = await client.post("/api/v1/sources", {
      title: "x".repeat(501),
      type: "document",
    });
    expectInvalid(made, "title");
  });
});

describe("a claim's span", () => {
  it("must be the words that stand there", async () => {
    const { id, version } = (await article("It cost 48 million 🎉 in May."))
      .body;
    const path = `/api/v1/articles/${id}/claims`;
    const statement = "It cost 48 million.";
    const good = spanOf(version.text, "48 million");
    const cases: [object, string][] = [
      [{ ...good, exact: "49 million" }, "not-the-words"],
      [{ ...good, start: good.start + 1 }, "not-the-words"],
      [{ start: 900, end: 910, exact: "48 million" }, "outside-text"],
      [{ start: 5, end: 5, exact: "4" }, "empty"],
      [{ start: 9, end: 3, exact: "4" }, "outside-text"],
    ];
    for (const [span, type] of cases) {
      expectRefusal(await client.post(path, { ...span, statement }), 422, type);
    }
    for (const start of [-1, 1.5, "x", null, 1e300]) {
      const made = await client.post(path, { ...good, start, statement });
      expect({ start, status: made.status }).toEqual({ start, status: 422 });
    }
    const read = await client.get(`/api/v1/articles/${id}`);
    expect(read.body.claims).toEqual([]);
  });
});
