import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { type Answered, type ApiClient, clientOf, spanOf } from "./api-client";
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

/** A refusal that a person can act on: a type, a status and a sentence. */
function expectRefusal(answered: Answered, status: number, type: string) {
  expect(answered).toMatchObject({
    status,
    body: {
      type: expect.stringMatching(new RegExp(`/problems/${type}$`)),
      detail: expect.stringMatching(/^[A-Z].+[.]$/),
    },
  });
}

function expectInvalid(answered: Answered, field: string) {
  expectRefusal(answered, 422, "invalid");
  const fields = answered.body.errors.map(
    (one: { field: string }) => one.field,
  );
  expect(fields).toContain(field);
}

/** A claim to work on, with its evidence. */
async function claimed() {
  const checker = await desk.person("checker");
  const { claim, article: on } = await desk.claim(checker);
  const { revision, sourceId } = await desk.evidence(checker, claim.id);
  return { claimId: claim.id, articleId: on.id, revision, sourceId };
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
      const { claimId, articleId, revision, sourceId } = await claimed();
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

describe("a body", () => {
  it.each(["{", "not json", '{"title": }', "\u0000"])(
    "that isn't JSON is 400: %j",
    async (raw) => {
      const sent = await client.send("POST", "/api/v1/sources", { raw });
      expectRefusal(sent, 400, "not-json");
    },
  );

  it.each(["null", "[]", "48", '"text"', "true", ""])(
    "that isn't an object is 422: %j",
    async (raw) => {
      const sent = await client.send("POST", "/api/v1/sources", { raw });
      expectRefusal(sent, 422, "invalid");
    },
  );

  it("nested without end is refused", async () => {
    const deep = 200_000;
    const raw = `{"title":${"[".repeat(deep)}${"]".repeat(deep)}}`;
    const sent = await client.send("POST", "/api/v1/sources", { raw });
    expect([400, 422]).toContain(sent.status);
  });
});

describe("a number", () => {
  const HUGE = [2 ** 31, 2 ** 53 - 1, 2 ** 53, 1e300, -1, 0.5];

  it.each(HUGE)("as large as %d is answered, never with 500", async (n) => {
    const { claimId, articleId, sourceId } = await claimed();
    const answers = [
      await client.post(`/api/v1/claims/${claimId}/verdicts`, {
        revision: n,
        attribution: "said",
        rating: "unverified",
        rationale: "Words.",
      }),
      await client.post(`/api/v1/articles/${articleId}/dispositions`, {
        sentence: n,
        disposition: "opinion",
        reason: "Words.",
      }),
      await client.post(`/api/v1/articles/${articleId}/claims`, {
        start: n,
        end: n,
        exact: "The bridge",
        statement: "Words.",
      }),
      await client.post(`/api/v1/sources/${sourceId}/withdraw`, {
        revision: n,
        reason: "Words.",
      }),
      await client.send("PATCH", `/api/v1/sources/${sourceId}`, {
        body: { revision: n, note: "Words." },
      }),
      await client.get(`/api/v1/articles?limit=${n}`),
      await client.get(`/api/v1/sources?limit=${n}`),
      await client.get(`/api/v1/ledger?limit=${n}`),
    ];
    for (const { status } of answers) expect([409, 422]).toContain(status);
    const after = await client.get(`/api/v1/ledger?after=${n}`);
    expect([200, 422]).toContain(after.status);
  });
});

describe("a query", () => {
  it.each(["%00", "%ED%A0%80", "'%20or%201=1", "%", "%25", "_", "😀"])(
    "of %s finds nothing and breaks nothing",
    async (q) => {
      for (const path of [
        `/api/v1/sources?q=${q}`,
        `/api/v1/articles?outlet=${q}`,
        `/api/v1/articles?after=${q}`,
        `/api/v1/sources?after=${q}`,
        `/api/v1/ledger?action=${q}`,
      ]) {
        const { status } = await client.get(path);
        expect([200, 422]).toContain(status);
      }
    },
  );
});

describe("what can't be kept", () => {
  // A program that is no browser leaves NUL in an address as it is.
  const NUL = "%00";

  it.each([
    "/api/v1/claims/NUL",
    "/api/v1/summaries/NUL",
    "/claims/NUL",
    "/claims/NUL/editions/1",
    "/claims/NUL/editions/1/card.png",
    "/claims/NUL/editions/1/status",
    "/summaries/NUL",
    "/embed/claims/NUL",
  ])("names nothing in %s", async (path) => {
    const { status } = await client.get(path.replace("NUL", NUL));
    expect(status).toBe(404);
  });

  it("narrows no feed", async () => {
    const { status } = await client.get(`/feeds/rss.xml?party=${NUL}`);
    expect(status).toBe(400);
  });
});

it("takes a form that breaks off for none", async () => {
  const { id } = await client.make("/api/v1/sources", {
    title: "An act",
    type: "document",
  });
  const keys: Record<string, string>[] = [
    {},
    { "idempotency-key": crypto.randomUUID() },
  ];
  for (const key of keys) {
    const broken = await client.send(
      "POST",
      `/api/v1/sources/${id}/snapshots`,
      {
        raw: "--frame",
        headers: { "content-type": "multipart/form-data", ...key },
      },
    );
    expectInvalid(broken, "file");
  }
});

describe("a body without an end", () => {
  /** Sends pieces of a megabyte, as many as are asked for. */
  async function pour(path: string, headers: Record<string, string>) {
    let pieces = 0;
    const raw = new ReadableStream({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(MB));
      },
    });
    return {
      answered: await client.send("POST", path, { raw, headers }),
      pieces,
    };
  }

  const once = { "idempotency-key": "once" };
  const inForm = { "content-type": "multipart/form-data; boundary=frame" };

  it.each([{}, once, inForm, { ...once, ...inForm }])(
    "is read no further than a file may be, under %j",
    async (headers) => {
      const snapshots = `/api/v1/sources/${crypto.randomUUID()}/snapshots`;
      for (const path of [snapshots, "/api/v1/imports"]) {
        const { answered, pieces } = await pour(path, headers);
        expectRefusal(answered, 413, "file-too-large");
        expect(pieces).toBeLessThan(54);
      }
    },
  );

  it("is read no further than an article may be", async () => {
    const bodiless = `/api/v1/webhooks/${crypto.randomUUID()}/test`;
    for (const path of ["/api/v1/articles", bodiless]) {
      const { answered, pieces } = await pour(path, once);
      expectRefusal(answered, 413, "body-too-large");
      expect(pieces).toBeLessThan(28);
    }
  });
});
