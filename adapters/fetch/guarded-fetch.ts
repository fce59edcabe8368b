import { lookup } from "node:dns/promises";
import { type Dispatcher, request } from "undici";

import {
  type Exchange,
  type HeaderLine,
  headerOf,
} from "@/domain/sources/exchange";
import { env } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";
import { type AddressRefusal, checkAddress } from "./check-address";
import { type FailureRefusal, sayFailure } from "./failure";
import { guardedAgent, type Way } from "./guarded-agent";
import { readBeginning, readBody } from "./read-body";

export type FetchRefusal =
  | AddressRefusal
  | FailureRefusal
  | "too-many-redirects"
  | "error-status"
  | "unexpected-type";

/** What came back, unpacked, and the address it came from in the end. */
export type Fetched = {
  url: string;
  mediaType: string;
  charset: string | undefined;
  bytes: Uint8Array;
  /** Every request that led there, with its answer as it came; the last is it. */
  exchanges: Exchange[];
};

export type FetchGuard = Way & {
  mostBytes: number;
  /** For all of it: names, redirects, the last byte. */
  milliseconds: number;
};

const MOST_REDIRECTS = 5;
/** As much of a redirect's own page is kept; nobody sees it. */
const REDIRECT_BYTES = 64 * 1024;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The guard as this installation is set. */
export function defaultGuard(): FetchGuard {
  return {
    allowedHosts: env().FETCH_ALLOWED_HOSTS,
    resolve: (host) => lookup(host, { all: true }),
    mostBytes: 20 * 1024 * 1024,
    milliseconds: 20_000,
  };
}

/**
 * Fetches a web address that anybody may have given: the only way out of the
 * server. Only what is of the open internet answers, at every redirect; only
 * media types in `accepts` are read. A refused status comes with the number
 * and with when to ask again, where the site says so.
 */
export async function guardedFetch(
  address: string,
  accepts: readonly string[],
  guard: FetchGuard = defaultGuard(),
): Promise<Result<Fetched, FetchRefusal>> {
  const signal = AbortSignal.timeout(guard.milliseconds);
  const exchanges: Exchange[] = [];
  let next = checkAddress(address, guard.allowedHosts);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!next.ok) return next;
    const url: URL = next.value;
    const hop = await ask(url, { accepts, guard, signal });
    if (!hop.ok) return hop;
    const { exchange, ...led } = hop.value;
    exchanges.push(exchange);
    if ("bytes" in led) return ok({ ...led, exchanges });
    next = checkAddress(led.location, guard.allowedHosts, url);
  }
  return refuse("too-many-redirects");
}

type Asking = {
  accepts: readonly string[];
  guard: FetchGuard;
  signal: AbortSignal;
};

type Hop = { exchange: Exchange } & (
  | Omit<Fetched, "exchanges">
  | { location: string }
);

/** One request on a connection of its own. */
async function ask(
  url: URL,
  asking: Asking,
): Promise<Result<Hop, FetchRefusal>> {
  const { guard, signal, accepts } = asking;
  const agent = guardedAgent(url, guard);
  const headers = {
    host: url.host,
    connection: "close",
    accept: accepts.join(", "),
    "accept-encoding": "gzip, deflate, br",
    "user-agent": "Countersign (newsroom desk)",
  };
  const at = new Date();
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal,
      headers,
      responseHeaders: "raw",
    });
    const sent = { method: "GET" as const, headers: Object.entries(headers) };
    return await readAnswer(
      { url: withoutFragment(url), at, request: sent },
      answer,
      asking,
    );
  } catch (error) {
    return refuse(sayFailure(error, signal));
  } finally {
    await agent.destroy();
  }
}

async function readAnswer(
  asked: Omit<Exchange, "response">,
  answer: Dispatcher.ResponseData,
  { accepts, guard }: Asking,
): Promise<Result<Hop, FetchRefusal>> {
  const { statusCode: status, statusText, body: stream } = answer;
  const headers = headerLines(answer);
  const said = { status, statusText, headers };
  const location = headerOf(headers, "location");
  if (REDIRECTS.has(status) && location) {
    const page = await readBeginning(stream, REDIRECT_BYTES);
    return ok({
      location,
      exchange: { ...asked, response: { ...said, ...page } },
    });
  }
  if (status < 200 || status > 299) {
    const retryAfter = headerOf(headers, "retry-after") || undefined;
    return refuse("error-status", { status, retryAfter });
  }
  const { mediaType, charset } = contentTypeOf(headers);
  if (!accepts.includes(mediaType)) return refuse("unexpected-type");
  const packing = headerOf(headers, "content-encoding");
  const { bytes, body } = await readBody(stream, packing, guard.mostBytes);
  const response = { ...said, body, whole: true };
  const exchange = { ...asked, response };
  return ok({ url: asked.url, mediaType, charset, bytes, exchange });
}

/** The address as it is asked for: what follows "#" stays with the asker. */
function withoutFragment(url: URL): string {
  const asked = new URL(url);
  asked.hash = "";
  return asked.href;
}

/** The header lines of an answer that was asked for as it came. */
function headerLines(answer: Dispatcher.ResponseData): HeaderLine[] {
  const raw = answer.headers as unknown as string[];
  return raw.flatMap((name, i) =>
    i % 2 === 0 ? [[name, raw[i + 1] ?? ""] as HeaderLine] : [],
  );
}

function contentTypeOf(headers: HeaderLine[]) {
  const [mediaType = "", ...parameters] = headerOf(headers, "content-type")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters
    .find((part) => part.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  return { mediaType, charset };
}
