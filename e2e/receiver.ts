import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

import { forgetEnv } from "@/lib/env";

export type Received = {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
};

type Answer = {
  status: number;
  body?: string;
  headers?: Record<string, string>;
};

/**
 * Another's server: keeps what it is sent and answers as the test says, to
 * each request in turn, the last answer for all that follow. It may be sent
 * to although it is on this machine.
 */
export async function openReceiver(...answers: Answer[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { url: path = "", headers } = request;
    const answer = answers[Math.min(received.length, answers.length - 1)];
    const body = Buffer.concat(pieces).toString();
    received.push({ path, headers, body });
    response.writeHead(answer?.status ?? 200, answer?.headers);
    response.end(answer?.body ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const known = process.env.FETCH_ALLOWED_HOSTS ?? "";
  process.env.FETCH_ALLOWED_HOSTS = `${known} ${host}`;
  forgetEnv();
  return {
    url: `http://${host}/hook`,
    received,
    close: () => {
      server.closeAllConnections();
      server.close();
      process.env.FETCH_ALLOWED_HOSTS = known;
      forgetEnv();
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof openReceiver>>;
