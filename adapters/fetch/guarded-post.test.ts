import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";

import { checkOpen } from "./check-open";
import type { FetchGuard } from "./guarded-fetch";
import { guardedPost } from "./guarded-post";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const LOCAL = [{ address: "127.0.0.1", family: 4 }];
const OPEN = [{ address: "93.184.216.34", family: 4 }];
const SENT = { headers: { "content-type": "text/plain" }, body: "Hello" };

async function site(answer: RequestListener, change: Partial<FetchGuard> = {}) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const guard: FetchGuard = {
    allowedHosts: [`site.example:${port}`],
    resolve: async () => LOCAL,
    mostBytes: 1000,
    milliseconds: 5000,
    ...change,
  };
  return () => guardedPost(`http://site.example:${port}/`, SENT, guard);
}

describe("guardedPost", () => {
  it("answers any status, with the first kilobyte and no more", async () => {
    const post = await site((_request, response) => {
      response.writeHead(500).end(`${"é".repeat(600)} and more`);
    });
    const posted = await post();
    expect(posted).toMatchObject({ ok: true, value: { status: 500 } });
    const { answer } = (posted as { value: { answer: string } }).value;
    expect(answer).toBe("é".repeat(512));
  });

  it("reads no endless answer to its end", async () => {
    const post = await site((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write("x".repeat(300)), 5);
      response.on("close", () => clearInterval(drip));
    });
    expect(await post()).toMatchObject({ value: { status: 200 } });
  });

  it("follows no redirect: it is the answer", async () => {
    let asked = 0;
    const post = await site((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: "/elsewhere" }).end();
    });
    expect(await post()).toMatchObject({ value: { status: 302 } });
    expect(asked).toBe(1);
  });

  it("gives up on who says nothing in time", async () => {
    const post = await site(() => undefined, { milliseconds: 200 });
    expect(await post()).toEqual({ ok: false, error: "too-slow" });
  });

  it("connects to no closed network, whatever the name says", async () => {
    const post = await site(() => undefined, { allowedHosts: [] });
    expect(await post()).toMatchObject({ error: "port-refused" });
    const guard = {
      allowedHosts: [],
      resolve: async () => LOCAL,
      mostBytes: 10,
      milliseconds: 1000,
    };
    expect(await guardedPost("http://rebound.example/", SENT, guard)).toEqual({
      ok: false,
      error: "private-address",
    });
  });
});

describe("checkOpen", () => {
  const ask = (address: string, resolve: FetchGuard["resolve"]) =>
    checkOpen(address, {
      allowedHosts: ["intranet.example"],
      resolve,
      mostBytes: 10,
      milliseconds: 1000,
    });

  it("takes a name that leads to the open internet, and allowed ones", async () => {
    const open = await ask("https://site.example/a", async () => OPEN);
    expect(open).toMatchObject({ ok: true });
    const allowed = await ask("https://intranet.example/", async () => LOCAL);
    expect(allowed).toMatchObject({ ok: true });
  });

  it.each([
    ["https://site.example/", LOCAL, "private-address"],
    ["https://site.example/", [...OPEN, ...LOCAL], "private-address"],
    ["https://site.example/", [], "unknown-host"],
    ["https://127.0.0.1/", OPEN, "private-address"],
    ["https://[::1]/", OPEN, "private-address"],
    ["https://me:secret@site.example/", OPEN, "credentials-in-address"],
    ["https://site.example:22/", OPEN, "port-refused"],
    ["javascript:alert(1)", OPEN, "not-a-web-address"],
  ])("refuses %s (%j): %s", async (address, found, error) => {
    expect(await ask(address, async () => found)).toMatchObject({ error });
  });

  it("refuses a name that there is not", async () => {
    const missing = Object.assign(new Error("none"), { code: "ENOTFOUND" });
    const refused = await ask("https://x.example/", () =>
      Promise.reject(missing),
    );
    expect(refused).toMatchObject({ error: "unknown-host" });
  });
});
