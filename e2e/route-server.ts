import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
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
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", url = "/" } = request;
    const body = await bodyOf(request);
    // As Next does: a HEAD is a GET whose body is not sent.
    const asked = method === "HEAD" ? "GET" : method;
    const answered = await client.send(asked, url, {
      raw: body.length > 0 ? new Uint8Array(body) : undefined,
      headers: { ...headersOf(request), host },
    });
    response.writeHead(answered.status, Object.fromEntries(answered.headers));
    response.end(method === "HEAD" ? undefined : answered.bytes);
  };
  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
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
