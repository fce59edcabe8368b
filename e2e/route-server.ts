import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { ApiClient } from "./api-client";

/** Headers that belong to one connection, not to the message. */
const HOP = new Set(["connection", "transfer-encoding", "keep-alive"]);

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers)
      .filter(([name]) => !HOP.has(name))
      .map(([name, value]) => [name, String(value)]),
  );
}

/**
 * A real server on a free port that answers by the route handlers, for
 * programs of others' making. `host` is the newsroom's that answers.
 */
export async function serveRoutes(
  host: string,
): Promise<{ url: string; close: () => void }> {
  const client = new ApiClient();
  const server: Server = createServer(async (request, response) => {
    const { method = "GET", url = "/" } = request;
    const body = await bodyOf(request);
    const answered = await client.send(method, url, {
      raw: body.length > 0 ? new Uint8Array(body) : undefined,
      headers: { ...headersOf(request), host },
    });
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(method === "HEAD" ? undefined : answered.bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
