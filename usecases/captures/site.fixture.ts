import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

import type { FetchGuard } from "@/adapters/fetch/guarded-fetch";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** An article's page, with the figure that its text gives. */
export function articlePage(figure = "48 million"): string {
  return `<!doctype html><html lang="en"><head><title>A bridge and its cost</title></head>
<body><article><h1>A bridge and its cost</h1><p>The bridge cost ${figure}, the
ministry said on Monday. It opened in May, after eleven years of work on both
banks of the river.</p></article></body></html>`;
}

/** A site of this machine, known as site.test, whose answer may be changed. */
export async function openSite(first: Answer = showing(articlePage())) {
  const site = { answer: first, asked: 0 };
  const server = createServer((request, response) => {
    site.asked += 1;
    site.answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const guard: FetchGuard = {
    allowedHosts: [`site.test:${port}`],
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    mostBytes: 1_000_000,
    milliseconds: 5000,
  };
  return Object.assign(site, {
    url: `http://site.test:${port}/bridge`,
    guard,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** Answers with a page, or with what `status` and `headers` say. */
export function showing(
  body: string | Uint8Array,
  status = 200,
  headers: Record<string, string> = {},
): Answer {
  return (_request, response) => {
    const all = { "content-type": "text/html", ...headers };
    response.writeHead(status, all).end(body);
  };
}
