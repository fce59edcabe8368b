import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";

import type { FetchGuard } from "@/adapters/fetch/guarded-fetch";
import { perma } from "./perma";
import { wayback } from "./wayback";

type Recorded = {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
};
type Seen = {
  method?: string;
  url?: string;
  headers: IncomingMessage["headers"];
  body: string;
};

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A service that answers as recorded, in turn, and what it was asked. */
async function service(...answers: Recorded[]) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      const { method, url, headers } = request;
      seen.push({ method, url, headers, body });
      const { status = 200, headers: extra, body: told } = answers.shift()!;
      const type = { "content-type": "application/json", ...extra };
      response.writeHead(status, type);
      response.end(typeof told === "string" ? told : JSON.stringify(told));
    });
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const guard: FetchGuard = {
    allowedHosts: ["archive.test"],
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    mostBytes: 1_000_000,
    milliseconds: 5000,
  };
  return { seen, url: `http://archive.test:${port}`, guard };
}

const PAGE = "https://news.example/a?b=1";
const PENDING = { status: "pending", resources: [] };

describe("Save Page Now", () => {
  const keys = { accessKey: "access", secretKey: "secret" };

  async function open(...answers: Recorded[]) {
    const { seen, url, guard } = await service(...answers);
    return { seen, url, archive: wayback({ url, ...keys }, guard) };
  }

  it("is asked with the keys, and looked after until the page is kept", async () => {
    const { seen, url, archive } = await open(
      { body: { url: PAGE, job_id: "spn2-0a1b" } },
      { body: PENDING },
      {
        body: {
          status: "success",
          job_id: "spn2-0a1b",
          original_url: PAGE,
          timestamp: "20220728101112",
          http_status: 200,
        },
      },
    );
    expect(await archive.ask(PAGE)).toMatchObject({
      state: "pending",
      remoteId: "spn2-0a1b",
    });
    expect(seen[0]).toMatchObject({ method: "POST", url: "/save" });
    expect(seen[0]?.headers).toMatchObject({
      authorization: "LOW access:secret",
      accept: "application/json",
    });
    expect(new URLSearchParams(seen[0]?.body).get("url")).toBe(PAGE);
    expect(await archive.look("spn2-0a1b")).toMatchObject({ state: "pending" });
    expect(await archive.look("spn2-0a1b")).toMatchObject({
      state: "done",
      permalink: `${url}/web/20220728101112/${PAGE}`,
      archivedAt: new Date("2022-07-28T10:11:12Z"),
    });
    expect(seen[2]).toMatchObject({
      method: "GET",
      url: "/save/status/spn2-0a1b",
    });
  });

  it.each([
    ["error:blocked-url", "failed", "archive-refused"],
    ["error:unauthorized", "failed", "archive-key-refused"],
    ["error:user-session-limit", "later", "archive-limit-reached"],
  ])("says what %s means", async (status_ext, state, reason) => {
    const body = { status: "error", status_ext, message: "No." };
    const { archive } = await open({ body });
    const answer = JSON.stringify(body);
    expect(await archive.ask(PAGE)).toEqual({ state, reason, answer });
  });

  it("waits as long as it is told when it is asked too often", async () => {
    const headers = { "retry-after": "60" };
    const { archive } = await open({ status: 429, headers, body: "slow down" });
    expect(await archive.ask(PAGE)).toEqual({
      state: "later",
      reason: "archive-limit-reached",
      retryAfter: "60",
      answer: "slow down",
    });
  });

  it.each([
    [{ status: 401, body: "" }, "failed", "archive-key-refused"],
    [{ status: 503, body: "" }, "later", "no-answer"],
    [{ body: "<html>" }, "failed", "archive-unreadable"],
  ])("reads %o as %s", async (recorded, state, reason) => {
    const { archive } = await open(recorded);
    expect(await archive.ask(PAGE)).toMatchObject({ state, reason });
  });

  it("is reached under the guard only", async () => {
    const { url, guard } = await service();
    const closed = { ...guard, allowedHosts: [] };
    const archive = wayback({ url, ...keys }, closed);
    expect(await archive.ask(PAGE)).toMatchObject({
      state: "failed",
      reason: "port-refused",
    });
  });
});

describe("Perma.cc", () => {
  const told = (status: string) => ({
    guid: "AB12-CD34",
    creation_timestamp: "2022-07-28T10:11:12Z",
    url: PAGE,
    captures: [
      { role: "screenshot", status: "pending" },
      { role: "primary", status },
    ],
  });

  async function open(...answers: Recorded[]) {
    const { seen, url, guard } = await service(...answers);
    const settings = { url, apiKey: "key", folder: "7" };
    return { seen, archive: perma(settings, guard) };
  }

  it("is asked with the key and the folder, and looked after", async () => {
    const { seen, archive } = await open(
      { status: 201, body: told("pending") },
      { body: told("success") },
    );
    expect(await archive.ask(PAGE)).toMatchObject({
      state: "pending",
      remoteId: "AB12-CD34",
    });
    expect(seen[0]).toMatchObject({ method: "POST", url: "/v1/archives/" });
    expect(seen[0]?.headers.authorization).toBe("ApiKey key");
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ url: PAGE, folder: "7" });
    expect(await archive.look("AB12-CD34")).toMatchObject({
      state: "done",
      permalink: "https://perma.cc/AB12-CD34",
      archivedAt: new Date("2022-07-28T10:11:12Z"),
    });
    expect(seen[1]?.url).toBe("/v1/archives/AB12-CD34/");
  });

  it.each([
    [{ status: 201, body: told("failed") }, "archive-refused"],
    [{ status: 400, body: { url: ["Not a valid URL."] } }, "archive-refused"],
    [
      { status: 401, body: { detail: "Invalid token." } },
      "archive-key-refused",
    ],
  ])("says when it can't: %o", async (recorded, reason) => {
    const { archive } = await open(recorded);
    expect(await archive.ask(PAGE)).toMatchObject({ state: "failed", reason });
  });
});
