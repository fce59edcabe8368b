import { lookup } from "node:dns/promises";
import { Agent, type Dispatcher, request } from "undici";

import { env } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";
import { type AddressRefusal, checkAddress, isAllowed } from "./check-address";
import { checkedLookup, type Resolve } from "./checked-lookup";
import { type FailureRefusal, sayFailure } from "./failure";
import { readBody } from "./read-body";

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
};

export type FetchGuard = {
  /** Hosts, or hosts with a port, that skip the checks of port and address. */
  allowedHosts: readonly string[];
  resolve: Resolve;
  mostBytes: number;
  /** For all of it: names, redirects, the last byte. */
  milliseconds: number;
};

const MOST_REDIRECTS = 5;
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
 * media types in `accepts` are read.
 */
export async function guardedFetch(
  address: string,
  accepts: readonly string[],
  guard: FetchGuard = defaultGuard(),
): Promise<Result<Fetched, FetchRefusal>> {
  const signal = AbortSignal.timeout(guard.milliseconds);
  let next = checkAddress(address, guard.allowedHosts);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!next.ok) return next;
    const url: URL = next.value;
    const hop = await ask(url, { accepts, guard, signal });
    if (!hop.ok) return hop;
    if ("bytes" in hop.value) return ok(hop.value);
    next = checkAddress(hop.value.location, guard.allowedHosts, url);
  }
  return refuse("too-many-redirects");
}

type Asking = {
  accepts: readonly string[];
  guard: FetchGuard;
  signal: AbortSignal;
};

/** One request on a connection of its own. */
async function ask(
  url: URL,
  asking: Asking,
): Promise<Result<Fetched | { location: string }, FetchRefusal>> {
  const { guard, signal, accepts } = asking;
  const allowed = isAllowed(url, guard.allowedHosts);
  const isOpen = allowed ? () => true : undefined;
  const agent = new Agent({
    connect: { lookup: checkedLookup(guard.resolve, isOpen) },
  });
  try {
    const answer = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept: accepts.join(", "),
        "accept-encoding": "gzip, deflate, br",
        "user-agent": "Countersign (newsroom desk)",
      },
    });
    return await readAnswer(url, answer, asking);
  } catch (error) {
    return refuse(sayFailure(error, signal));
  } finally {
    await agent.destroy();
  }
}

async function readAnswer(
  url: URL,
  answer: Dispatcher.ResponseData,
  { accepts, guard }: Asking,
): Promise<Result<Fetched | { location: string }, FetchRefusal>> {
  const { statusCode: status, headers, body } = answer;
  const location = one(headers.location);
  if (REDIRECTS.has(status) && location) return ok({ location });
  if (status < 200 || status > 299) return refuse("error-status", { status });
  const [mediaType = "", ...parameters] = one(headers["content-type"])
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  if (!accepts.includes(mediaType)) return refuse("unexpected-type");
  const charset = parameters
    .find((part) => part.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  const packing = one(headers["content-encoding"]);
  const bytes = await readBody(body, packing, guard.mostBytes);
  return ok({ url: url.href, mediaType, charset, bytes });
}

function one(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? "";
}
