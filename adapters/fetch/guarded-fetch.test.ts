import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";

import { type FetchGuard, guardedFetch } from "./guarded-fetch";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const LOCAL = [{ address: "127.0.0.1", family: 4 }];

/** A server of this machine that the setting allows under "site.test". */
async function site(answer: RequestListener, change: Partial<FetchGuard> = {}) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const guard: FetchGuard = {
    allowedHosts: [`site.test:${port}`],
    resolve: async () => LOCAL,
    mostBytes: 100_000,
    milliseconds: 5000,
    ...change,
  };
  return {
    port,
    get: (path = "/", accepts = ["text/html"]) =>
      guardedFetch(`http://site.test:${port}${path}`, accepts, guard),
  };
}

function page(headers: Record<string, string>, body: string | Buffer) {
  const answer: RequestListener = (_request, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers });
    response.end(body);
  };
  return answer;
}

function redirect(to: string): RequestListener {
  return (_request, response) => {
    response.writeHead(302, { location: to }).end();
  };
}

describe("guardedFetch", () => {
  it("answers with the words and where they came from in the end", async () => {
    const { get, port } = await site((request, response) => {
      if (request.url === "/old") redirect("/new")(request, response);
      else {
        const type = 'Text/HTML; charset="ISO-8859-1"';
        page({ "content-type": type }, "<p>Hi</p>")(request, response);
      }
    });
    expect(await get("/old")).toMatchObject({
      ok: true,
      value: {
        url: `http://site.test:${port}/new`,
        mediaType: "text/html",
        charset: "iso-8859-1",
        bytes: Buffer.from("<p>Hi</p>"),
      },
    });
  });

  it.each([
    ["gzip", gzipSync("<p>Hi</p>")],
    ["br", brotliCompressSync("<p>Hi</p>")],
  ])("unpacks %s", async (packing, body) => {
    const { get } = await site(page({ "content-encoding": packing }, body));
    expect(await get()).toMatchObject({
      value: { bytes: Buffer.from("<p>Hi</p>") },
    });
  });

  it("hands over every exchange as it went over the wire", async () => {
    const asked: string[][] = [];
    const packed = gzipSync("<p>Hi</p>");
    const { get, port } = await site((request, response) => {
      asked.push(request.rawHeaders);
      if (request.url === "/old") {
        response.writeHead(302, "Elsewhere", { Location: "/new" }).end("Gone");
      } else {
        const type = "text/html";
        const headers = { "Content-Encoding": "gzip", "content-type": type };
        response.writeHead(200, headers).end(packed);
      }
    });
    const fetched = await get("/old#part");
    const exchanges = fetched.ok ? fetched.value.exchanges : [];
    expect(exchanges.map(({ url }) => url)).toEqual([
      `http://site.test:${port}/old`,
      `http://site.test:${port}/new`,
    ]);
    expect(exchanges.map(({ request }) => request.headers.flat())).toEqual(
      asked,
    );
    const [moved, page] = exchanges.map(({ response }) => response);
    expect(moved).toMatchObject({ status: 302, statusText: "Elsewhere" });
    expect(moved?.headers).toContainEqual(["Location", "/new"]);
    expect(Buffer.from(moved?.body ?? []).toString()).toBe("Gone");
    expect(page?.headers).toContainEqual(["Content-Encoding", "gzip"]);
    expect(page?.body).toEqual(packed);
  });

  it("keeps only the beginning of a redirect's own page", async () => {
    const { get } = await site((request, response) => {
      if (request.url !== "/") return page({}, "Hi")(request, response);
      response.writeHead(302, { location: "/new" }).end("x".repeat(99_000));
    });
    const fetched = await get();
    const first = fetched.ok ? fetched.value.exchanges[0] : undefined;
    expect(first?.response).toMatchObject({ whole: false });
    expect(first?.response.body).toHaveLength(64 * 1024);
  });

  it("passes on when the site wants to be asked again", async () => {
    const { get } = await site((_request, response) => {
      response.writeHead(429, { "Retry-After": "120" }).end();
    });
    expect(await get()).toMatchObject({
      error: "error-status",
      detail: { status: 429, retryAfter: "120" },
    });
  });

  it.each([
    ["ftp://example.org/", "not-a-web-address"],
    ["file:///etc/passwd", "not-a-web-address"],
    ["no address", "not-a-web-address"],
    ["http://me:secret@example.org/", "credentials-in-address"],
    ["http://me@example.org/", "credentials-in-address"],
    ["http://example.org:22/", "port-refused"],
    ["http://127.0.0.1/", "private-address"],
    ["http://2130706433/", "private-address"],
    ["http://0x7f.1/", "private-address"],
    ["http://[::1]/", "private-address"],
    ["http://[::ffff:169.254.169.254]/", "private-address"],
    ["http://named.test/", "private-address"],
  ])("refuses %s: %s", async (address, error) => {
    const guard = {
      allowedHosts: [],
      resolve: async () => LOCAL,
      mostBytes: 1000,
      milliseconds: 5000,
    };
    expect(await guardedFetch(address, ["text/html"], guard)).toEqual({
      ok: false,
      error,
    });
  });

  it.each([
    ["http://127.0.0.1/secret", "private-address"],
    ["http://inner.test/", "private-address"],
    ["http://inner.test:6379/", "port-refused"],
    ["file:///etc/passwd", "not-a-web-address"],
    ["http://me:secret@site.test/", "credentials-in-address"],
  ])("refuses a redirect to %s", async (to, error) => {
    const { get } = await site(redirect(to));
    expect(await get()).toMatchObject({ error });
  });

  it("gives up on the sixth redirect", async () => {
    let asked = 0;
    const { get } = await site((request, response) => {
      asked += 1;
      redirect(`/${asked}`)(request, response);
    });
    expect(await get()).toMatchObject({ error: "too-many-redirects" });
    expect(asked).toBe(6);
  });

  it("connects to the address it checked, whatever the name says next", async () => {
    let asked = 0;
    const { get } = await site(page({}, "Hi"), {
      resolve: async () => {
        asked += 1;
        return asked === 1 ? LOCAL : [{ address: "192.0.2.1", family: 4 }];
      },
    });
    expect(await get()).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });

  it("stops a slow drip when the time is up", async () => {
    const { get } = await site(
      (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" });
        const drip = setInterval(() => response.write("."), 20);
        response.on("close", () => clearInterval(drip));
      },
      { milliseconds: 300 },
    );
    expect(await get()).toMatchObject({ error: "too-slow" });
  });

  it("stops when a server says nothing, or a name is never answered", async () => {
    const silent = await site(() => undefined, { milliseconds: 200 });
    expect(await silent.get()).toMatchObject({ error: "too-slow" });
    const nameless = await site(page({}, "Hi"), {
      milliseconds: 200,
      resolve: () => new Promise(() => undefined),
    });
    expect(await nameless.get()).toMatchObject({ error: "too-slow" });
  });

  it("cuts what is too large, as sent or unpacked", async () => {
    const large = Buffer.alloc(200_000, "a");
    const plain = await site(page({}, large));
    expect(await plain.get()).toMatchObject({ error: "answer-too-large" });
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const packed = await site(page({ "content-encoding": "gzip" }, bomb));
    expect(await packed.get()).toMatchObject({ error: "answer-too-large" });
  });

  it.each([
    ["gzip", "not packed at all"],
    ["br", "not packed at all"],
    ["gzip, gzip", "twice"],
    ["zstd", "not asked for"],
  ])("refuses a broken or unknown packing: %s", async (packing, body) => {
    const { get } = await site(page({ "content-encoding": packing }, body));
    expect(await get()).toMatchObject({ error: "answer-unreadable" });
  });

  it("reads only the types that are asked for", async () => {
    const { get } = await site(page({ "content-type": "video/mp4" }, "…"));
    expect(await get()).toMatchObject({ error: "unexpected-type" });
    expect(await get("/", ["video/mp4"])).toMatchObject({ ok: true });
  });

  it("passes on that the site answered with an error", async () => {
    const { get } = await site((_request, response) => {
      response.writeHead(404).end();
    });
    expect(await get()).toMatchObject({
      error: "error-status",
      detail: { status: 404 },
    });
  });

  it("says when a name or a server is not there", async () => {
    const missing = Object.assign(new Error("none"), { code: "ENOTFOUND" });
    const unknown = await site(page({}, ""), {
      resolve: () => Promise.reject(missing),
    });
    expect(await unknown.get()).toMatchObject({ error: "unknown-host" });
    const reset = await site((request) => {
      request.socket.destroy();
    });
    expect(await reset.get()).toMatchObject({ error: "no-answer" });
  });
});
