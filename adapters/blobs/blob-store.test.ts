import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { forgetEnv } from "@/lib/env";
import { sha256 } from "@/lib/hash";
import { BlobDamaged, dropBlob, getBlob, putBlob } from "./blob-store";

const bytes = new TextEncoder().encode("a saved page");
const hash = sha256(bytes);

let folder: string;
const before = { ...process.env };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "blobs-"));
  process.env.DATA_DIR = folder;
  forgetEnv();
});

afterEach(async () => {
  process.env = { ...before };
  forgetEnv();
  await rm(folder, { recursive: true });
});

describe("a folder of blobs", () => {
  it("gives back what was put in, under its hash", async () => {
    expect(await putBlob(bytes)).toBe(hash);
    expect(Buffer.from((await getBlob(hash))!)).toEqual(Buffer.from(bytes));
    expect(await getBlob("0".repeat(64))).toBeUndefined();
  });

  it("keeps the same bytes once and leaves no half file", async () => {
    await Promise.all([putBlob(bytes), putBlob(bytes), putBlob(bytes)]);
    const kept = await readdir(join(folder, "blobs", hash.slice(0, 2)));
    expect(kept).toEqual([hash]);
  });

  it("keeps what is dropped no longer, and drops nothing twice", async () => {
    await putBlob(bytes);
    await dropBlob(hash);
    expect(await getBlob(hash)).toBeUndefined();
    await dropBlob(hash);
  });

  it("serves nothing in place of damaged bytes", async () => {
    await putBlob(bytes);
    await writeFile(join(folder, "blobs", hash.slice(0, 2), hash), "other");
    await expect(getBlob(hash)).rejects.toThrow(BlobDamaged);
  });
});

describe("a bucket of blobs", () => {
  let server: Server;
  const kept = new Map<string, Buffer>();

  beforeEach(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? "";
      if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 ")) {
        response.writeHead(403).end();
        return;
      }
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        if (request.method === "PUT") kept.set(path, Buffer.concat(chunks));
        if (request.method === "DELETE") kept.delete(path);
        const found = kept.get(path);
        response.writeHead(found ? 200 : 404).end(found);
      });
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    process.env.S3_ENDPOINT = `http://127.0.0.1:${port}`;
    process.env.S3_BUCKET = "desk";
    process.env.S3_ACCESS_KEY_ID = "key";
    process.env.S3_SECRET_ACCESS_KEY = "secret";
    forgetEnv();
  });

  afterEach(() => {
    server.close();
  });

  it("signs its requests and finds blobs by their hash", async () => {
    await putBlob(bytes);
    expect([...kept.keys()]).toEqual([`/desk/${hash.slice(0, 2)}/${hash}`]);
    expect(Buffer.from((await getBlob(hash))!)).toEqual(Buffer.from(bytes));
    expect(await getBlob("0".repeat(64))).toBeUndefined();
  });

  it("drops them, and nothing twice", async () => {
    await putBlob(bytes);
    await dropBlob(hash);
    expect(await getBlob(hash)).toBeUndefined();
    await dropBlob(hash);
  });
});
