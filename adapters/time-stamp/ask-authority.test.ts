import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { TimeStampReq } from "pkijs";
import { afterEach, expect, it } from "vitest";

import { sha256 } from "@/lib/hash";
import { DATA, EC_REPLY, QUERY, ROOT } from "@/lib/time-stamp/tokens.fixture";
import { askAuthority } from "./ask-authority";

const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, "base64"));
// The fixture's answer is to a request with this nonce.
const nonce = new Uint8Array(
  TimeStampReq.fromBER(bytes(QUERY)).nonce!.valueBlock.valueHexView,
);

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** An authority that answers every request with what openssl signed once. */
async function authority(status = 200) {
  const seen: { type?: string; body: Buffer }[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    seen.push({ type: request.headers["content-type"], body });
    response.writeHead(status, {
      "content-type": "application/timestamp-reply",
    });
    response.end(bytes(EC_REPLY));
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const guard = {
    allowedHosts: ["tsa.test"],
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    mostBytes: 1_000_000,
    milliseconds: 5000,
  };
  return { seen, url: `http://tsa.test:${port}/`, guard };
}

const ASKED = { sha256: sha256(DATA), roots: [ROOT], nonce };

it("sends the request that openssl would, and takes a true stamp", async () => {
  const { seen, url, guard } = await authority();
  const stamped = await askAuthority(url, ASKED, guard);
  expect(stamped).toMatchObject({ value: { signer: "Test authority ec" } });
  expect(stamped.ok && Buffer.from(stamped.value.reply)).toEqual(
    Buffer.from(bytes(EC_REPLY)),
  );
  expect(seen).toEqual([
    { type: "application/timestamp-query", body: Buffer.from(QUERY, "base64") },
  ]);
});

it("takes no stamp that answers another request", async () => {
  const { url, guard } = await authority();
  const asked = { ...ASKED, nonce: undefined };
  expect(await askAuthority(url, asked, guard)).toMatchObject({
    error: "stamp-of-another-request",
  });
});

it("says when the authority answers with an error", async () => {
  const { url, guard } = await authority(503);
  expect(await askAuthority(url, ASKED, guard)).toMatchObject({
    error: "authority-refused",
    detail: { status: 503 },
  });
});
