import { describe, expect, it } from "vitest";
import { CDXIndexer, WARCParser } from "warcio";

import { packBundle } from "@/documents/reports/bundle-files";
import { readZip } from "@/documents/reports/stored-zip";
import { sha256 } from "@/lib/hash";
import { surtOf } from "./cdxj";
import { EXCHANGES, PACKED, PAGE } from "./exchanges.fixture";
import { makeWacz } from "./wacz";

const decoder = new TextDecoder();

function filesOf(wacz: Uint8Array): Map<string, Uint8Array> {
  const zip = readZip(wacz);
  if (!zip.ok) throw new Error("not a stored zip");
  return new Map(zip.value.map(({ path, bytes }) => [path, bytes]));
}

const files = filesOf(makeWacz(EXCHANGES));
const text = (path: string) => decoder.decode(files.get(path));
const warc = files.get("archive/data.warc")!;

/** The records as another program reads them. */
async function recordsOf(bytes: Uint8Array) {
  const records = [];
  for await (const record of new WARCParser([bytes])) {
    // The bytes as kept: what the page was packed in is not undone.
    const payload = await record.readFully(false);
    records.push({ record, payload });
  }
  return records;
}

describe("the WARC", () => {
  it("is read back by another program, hop by hop", async () => {
    const read = await recordsOf(warc);
    expect(
      read.map(({ record }) => [
        record.warcType,
        record.warcTargetURI ?? null,
        record.warcDate,
      ]),
    ).toEqual([
      ["warcinfo", null, "2022-07-28T10:00:00.000Z"],
      ...EXCHANGES.flatMap(({ url, at }) => [
        ["response", url, at.toISOString()],
        ["request", url, at.toISOString()],
      ]),
    ]);
    const [, moved, , page] = read;
    expect(moved!.record.httpHeaders?.statusline).toBe(
      "HTTP/1.1 301 Moved Permanently",
    );
    expect(decoder.decode(moved!.payload)).toBe("Moved");
    expect(Buffer.from(page!.payload)).toEqual(PACKED);
  });

  it("is unpacked by another program to the words of the page", async () => {
    for await (const record of new WARCParser([warc])) {
      if (record.warcTargetURI?.endsWith("Bridge")) {
        expect(await record.contentText()).toBe(PAGE);
        break;
      }
    }
  });

  it("keeps every header as it was spelled, and one told on the wire only apart", () => {
    const kept = Buffer.from(warc).toString("latin1");
    expect(kept).toContain("\r\nX-V\u00e9rit\u00e9: caf\u00e9\r\n");
    expect(kept).toContain("\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n");
    expect(kept).toContain("\r\nX-Archive-Orig-Transfer-Encoding: chunked\r\n");
    expect(kept).toContain("GET /old?b=2&a=1 HTTP/1.1\r\nhost: www.site");
  });

  it("says of each record what its bytes add up to", async () => {
    for (const { record, payload } of await recordsOf(warc)) {
      const { headers } = record.warcHeaders;
      const length = Number(headers.get("Content-Length"));
      const start = Buffer.from(warc).indexOf(headers.get("WARC-Record-ID")!);
      const body = Buffer.from(warc).indexOf("\r\n\r\n", start) + 4;
      const block = warc.subarray(body, body + length);
      expect(headers.get("WARC-Block-Digest")).toBe(`sha256:${sha256(block)}`);
      expect(headers.get("WARC-Record-ID")).toMatch(
        /^<urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}>$/,
      );
      if (record.warcType === "response") {
        const digest = headers.get("WARC-Payload-Digest");
        expect(digest).toBe(`sha256:${sha256(payload)}`);
      }
    }
  });

  it("ties a request to its response and both to the file", async () => {
    const [info, response, request] = await recordsOf(warc);
    const id = (read: typeof info) =>
      read!.record.warcHeaders.headers.get("WARC-Record-ID");
    const { headers } = request!.record.warcHeaders;
    expect(headers.get("WARC-Concurrent-To")).toBe(id(response));
    expect(headers.get("WARC-Warcinfo-ID")).toBe(id(info));
  });

  it("says when only the beginning of a page was kept", async () => {
    const [moved] = EXCHANGES;
    const cut = { ...moved!, response: { ...moved!.response, whole: false } };
    const bytes = filesOf(makeWacz([cut])).get("archive/data.warc")!;
    const [, response] = await recordsOf(bytes);
    const { headers } = response!.record.warcHeaders;
    expect(headers.get("WARC-Truncated")).toBe("length");
  });
});

describe("the index", () => {
  it("is the one another program makes of the same file", async () => {
    const theirs = [];
    const indexer = new CDXIndexer();
    const source = [{ filename: "data.warc", reader: [warc] }];
    for await (const line of indexer.iterIndex(source as never)) {
      theirs.push(line as unknown as Record<string, unknown>);
    }
    const ours = text("indexes/index.cdx")
      .trim()
      .split("\n")
      .map((line) => {
        const [, urlkey, timestamp, json] = /^(\S+) (\d{14}) (.+)$/.exec(line)!;
        return { urlkey, timestamp, ...JSON.parse(json!) };
      });
    const same = (line: Record<string, unknown>) => ({
      key: `${line.urlkey} ${line.timestamp}`,
      url: line.url,
      mime: line.mime ?? "",
      status: Number(line.status),
      // Theirs leaves out what the digest is made with.
      digest: String(line.digest).replace("sha256:", ""),
      offset: Number(line.offset),
    });
    expect(ours.map(same)).toEqual(
      theirs.map(same).sort((a, b) => (a.key < b.key ? -1 : 1)),
    );
  });

  it("points at the whole record, which has the digest it says", () => {
    const lines = text("indexes/index.cdx").trim().split("\n");
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const about = JSON.parse(line.slice(line.indexOf("{")));
      const { offset, length, recordDigest } = about;
      const record = warc.subarray(offset, offset + length);
      expect(decoder.decode(record.subarray(0, 10))).toBe("WARC/1.1\r\n");
      expect(recordDigest).toBe(`sha256:${sha256(record)}`);
    }
  });

  it.each([
    ["http://www.site.example:8080/A?b=2&a=1", "example,site:8080)/a?a=1&b=2"],
    ["https://news.site.example/", "example,site,news)/"],
  ])("turns %s round to %s", (address, surt) => {
    expect(surtOf(address)).toBe(surt);
  });
});

describe("the package", () => {
  it("lists every file with its size and hash, and is itself hashed", () => {
    const manifest = JSON.parse(text("datapackage.json"));
    expect(manifest).toMatchObject({
      profile: "data-package",
      wacz_version: "1.1.1",
      mainPageUrl: "http://www.site.example/Bridge",
      mainPageDate: "2022-07-28T10:00:00.250Z",
    });
    const listed = new Set(["datapackage.json", "datapackage-digest.json"]);
    for (const { name, path, hash, bytes } of manifest.resources) {
      listed.add(path);
      expect(path.endsWith(name)).toBe(true);
      expect(bytes).toBe(files.get(path)!.length);
      expect(hash).toBe(`sha256:${sha256(files.get(path)!)}`);
    }
    expect([...files.keys()].sort()).toEqual([...listed].sort());
    expect(JSON.parse(text("datapackage-digest.json"))).toEqual({
      path: "datapackage.json",
      hash: `sha256:${sha256(files.get("datapackage.json")!)}`,
    });
  });

  it("lists the page it came to, with its time", () => {
    const [head, page] = text("pages/pages.jsonl").trim().split("\n");
    expect(JSON.parse(head!)).toMatchObject({ format: "json-pages-1.0" });
    expect(JSON.parse(page!)).toMatchObject({
      url: "http://www.site.example/Bridge",
      ts: "2022-07-28T10:00:00.250Z",
    });
  });

  it("is the same bytes for the same exchanges, and others for others", () => {
    const again = makeWacz(structuredClone(EXCHANGES));
    expect(sha256(again)).toBe(sha256(makeWacz(EXCHANGES)));
    const [first, second] = EXCHANGES;
    const later = [first!, { ...second!, at: new Date("2022-07-29") }];
    expect(sha256(makeWacz(later))).not.toBe(sha256(again));
  });

  it("goes into a bundle and comes out as it was", () => {
    const bytes = makeWacz(EXCHANGES);
    const path = `snapshots/${sha256(bytes)}`;
    const bundle = packBundle([{ path, bytes }]);
    const out = filesOf(bundle.ok ? bundle.value : new Uint8Array());
    expect(sha256(out.get(path)!)).toBe(sha256(bytes));
    expect([...out.keys()]).toEqual(
      expect.arrayContaining([path, "manifest.json"]),
    );
    expect(out).toHaveProperty("size", 2);
  });
});
