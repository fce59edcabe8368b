import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { LIMITS } from "./entry";
import { readImportFile } from "./read-file";
import { broken, file, read, values } from "./reading.fixture";

const one = { "@type": "ClaimReview", n: 1 };
const two = { "@type": "ClaimReview", n: [1.5e2, true, null, 'é\\"\n'] };

describe("a JSON file", () => {
  it.each([
    ["one object", one, [[""], [one]]],
    [
      "a list",
      [one, two],
      [
        ["[0]", "[1]"],
        [one, two],
      ],
    ],
    [
      "a feed",
      { "@type": "DataFeed", dataFeedElement: [{ item: [one] }, null], n: 1 },
      [
        ["dataFeedElement[0]", "dataFeedElement[1]"],
        [{ item: [one] }, null],
      ],
    ],
    [
      "a graph",
      { "@graph": [one, two] },
      [
        ["@graph[0]", "@graph[1]"],
        [one, two],
      ],
    ],
    [
      "a list of lists",
      [{ itemListElement: [one] }, two],
      [
        ["[0].itemListElement[0]", "[1]"],
        [one, two],
      ],
    ],
    [
      "other values",
      [1, "x", [one]],
      [
        ["[0]", "[1]", "[2]"],
        [1, "x", [one]],
      ],
    ],
    ["an empty list", [], [[], []]],
  ])(
    "is read record by record: %s",
    async (_name, given, [places, records]) => {
      const { format, entries } = await read(JSON.stringify(given, null, 1));
      expect(format).toBe("json");
      expect(entries.map(({ place }) => place)).toEqual(places);
      expect(values(entries)).toEqual(records);
    },
  );

  it("reads the same however the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.integer({ min: 1, max: 9 }),
        async (value, size) => {
          const feed = { "@type": "DataFeed", dataFeedElement: [value, two] };
          const { entries } = await read(JSON.stringify(feed), size);
          expect(values(entries)).toEqual(
            JSON.parse(JSON.stringify([value, two])),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes a key like any other, whatever it is called", async () => {
    const { entries } = await read('[{"__proto__":{"x":1},"a":2}]');
    const [value] = values(entries) as object[];
    expect(Object.keys(value!)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("refuses a record that is too large or too deep, and reads on", async () => {
    const deep = `${"[".repeat(40)}${"]".repeat(40)}`;
    const large = JSON.stringify("x".repeat(LIMITS.record + 1));
    const many = JSON.stringify({ a: Array(400_000).fill(0) });
    const text = `{"dataFeedElement":[${deep},${large},${many},{"a":1}]}`;
    const { entries } = await read(text);
    expect(values(entries)).toEqual([
      "too-deep",
      "too-large",
      "too-large",
      { a: 1 },
    ]);
    const wide = `[{"a":${large},"b":1},{"b":2}]`;
    expect(values((await read(wide)).entries)).toEqual(["too-large", { b: 2 }]);
  });

  it.each(['{"dataFeedElement":[{"a":1},{"b":', '[{"a":1},{b}]', "[{},"])(
    "keeps what stands before a break: %s",
    async (text) => {
      const { reason, entries } = await broken(text);
      expect(reason).toBe("file-breaks-off");
      expect(entries).toHaveLength(1);
    },
  );

  it("gives up on what is nested without end", async () => {
    const { reason } = await broken("[".repeat(200_000));
    expect(reason).toBe("file-breaks-off");
  });
});

describe("JSON lines", () => {
  it("are read one by one; a broken one is refused alone", async () => {
    const lines = [JSON.stringify(one), "", '{"a":', JSON.stringify(two)];
    const { format, entries } = await read(`${lines.join("\r\n")}\n`, 7);
    expect(format).toBe("json_lines");
    expect(entries.map(({ place }) => place)).toEqual([
      "line 1",
      "line 3",
      "line 4",
    ]);
    expect(values(entries)).toEqual([one, "broken-json", two]);
  });

  it("refuses a line past the limit without holding it", async () => {
    const long = `{"a":"${"x".repeat(3 * LIMITS.record)}"}`;
    const text = `{"a":1}\n${long}\n{"a":2}`;
    expect(values((await read(text)).entries)).toEqual([
      { a: 1 },
      "too-large",
      { a: 2 },
    ]);
  });
});

describe("a page", () => {
  const block = (json: string, type = "application/ld+json") =>
    `<script type="${type}">${json}</script>`;

  it("gives its linked data, and nothing that only looks like it", async () => {
    const page = `<!doctype html><title>${block("[1]")}</title>
      <!-- ${block("[2]")} --><textarea>${block("[3]")}</textarea>
      <script>var x = "<b>";</script>
      <p title="a > b" data-x='${block("[4]")}'>${block("[5]", "text/javascript")}
      <SCRIPT id=x TYPE=application/ld+json>${JSON.stringify(one)}</SCRIPT>
      ${block(`/*<![CDATA[*/ {"a": "b\nc",} /*]]>*/`)}${block("{broken")}`;
    const { format, entries } = await read(page, 11);
    expect(format).toBe("page");
    expect(values(entries)).toEqual([one, { a: "b c" }, "broken-json"]);
    expect(entries.every(({ isPart }) => isPart)).toBe(true);
  });

  it("takes its time from the length alone", async () => {
    for (const part of ["<script", "<!--", "<a '", '<script type="x">', "</"]) {
      const { entries } = await read(`<html>${part.repeat(200_000)}`);
      expect(entries).toEqual([]);
    }
  });

  it("is refused when it is larger than pages are", async () => {
    const { reason } = await broken(`<html>${"x".repeat(LIMITS.page)}`);
    expect(reason).toBe("page-too-large");
  });
});

describe("any file", () => {
  const text = `claim,url\n« Élus »,https://a.example`;

  it.each([
    ["gzip", gzipSync(text)],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["windows-1252", Buffer.from(text, "latin1")],
  ])("is unpacked and decoded: %s", async (_name, bytes) => {
    const { entries } = await read(bytes, 3);
    expect(values(entries)[1]).toEqual(["« Élus »", "https://a.example"]);
  });

  it.each([
    [
      "bytes",
      Buffer.from(Array.from({ length: 3000 }, (_, at) => at % 7)),
      "not-text",
    ],
    ["a letter", "Dear all", "not-a-feed"],
    ["nothing", "", "not-a-feed"],
    ["another XML", "<?xml version='1.0'?><rss/>", "not-a-feed"],
    [
      "damaged gzip",
      gzipSync("claim,url\n".repeat(9999)).subarray(0, 60),
      "file-breaks-off",
    ],
  ])(
    "is refused where it can't be read: %s",
    async (_name, content, reason) => {
      expect((await broken(content)).reason).toBe(reason);
    },
  );

  it("says how much of it was read", async () => {
    const packed = gzipSync(text);
    let count = 0;
    const opened = await readImportFile(file(packed), (n) => {
      count += n;
    });
    for await (const _entry of opened.entries);
    expect(count).toBe(packed.length);
  });
});
