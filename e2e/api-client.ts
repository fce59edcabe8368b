import { globSync } from "node:fs";
import { join } from "node:path";

import { addToken } from "@/db/queries/tokens";
import type { Actor } from "@/domain/people/actor";
import { makeToken } from "@/lib/token";
import type { Desk } from "./desk";

const ROOT = join(import.meta.dirname, "..");
const ORIGIN = "https://desk.example";

type Params = Record<string, string>;
type Handler = (
  request: Request,
  context: { params: Promise<Params> },
) => Promise<Response>;
type RouteModule = Partial<Record<string, Handler>>;

/** What was answered: the JSON as `body`, and the bytes of whatever it was. */
export type Answered = {
  status: number;
  headers: Headers;
  bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects.
  body: any;
};

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The files that answer, with the address of each: "/api/v1/articles/[id]". */
const ROUTES = globSync("app/**/route.ts", { cwd: ROOT }).map((file) => ({
  file,
  address: file.replace(/^app(\/\([a-z]+\))?/, "").replace(/\/route\.ts$/, ""),
}));

function patternOf(address: string): RegExp {
  const parts = address.split(/\[(\w+)\]/);
  const made = parts.map((part, i) =>
    i % 2 === 1 ? `(?<${part}>[^/]+)` : part.replaceAll(".", "\\."),
  );
  return new RegExp(`^${made.join("")}/?$`);
}

async function findRoute(path: string) {
  // An address without a variable part goes before one with, as in Next.
  const named = ROUTES.filter(({ address }) => !address.includes("[..."));
  for (const { file, address } of named.sort(
    (a, b) => a.address.split("[").length - b.address.split("[").length,
  )) {
    const found = patternOf(address).exec(path);
    if (!found) continue;
    const route = (await import(join(ROOT, file))) as RouteModule;
    const given = Object.entries(found.groups ?? {});
    const params = given.map(([name, part]) => [
      name,
      decodeURIComponent(part),
    ]);
    return { route, params: Object.fromEntries(params) as Params };
  }
  throw new Error(`nothing answers ${path}`);
}

/** Every method and address under /api/v1 that a file answers. */
export async function listRoutes(): Promise<string[]> {
  const listed: string[] = [];
  for (const { file, address } of ROUTES) {
    if (!address.startsWith("/api/v1/")) continue;
    const route = (await import(join(ROOT, file))) as RouteModule;
    for (const method of METHODS.filter((name) => route[name])) {
      listed.push(`${method} ${address}`);
    }
  }
  return listed.sort();
}

type Sending = {
  body?: unknown;
  /** Sent as it is, instead of JSON made of `body`. */
  raw?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  headers?: Record<string, string>;
};

/** Calls the route handlers as a program with a token calls the server. */
export class ApiClient {
  constructor(readonly token?: string) {}

  async send(
    method: string,
    path: string,
    { body, raw, headers }: Sending = {},
  ): Promise<Answered> {
    const url = new URL(path, ORIGIN);
    const { route, params } = await findRoute(url.pathname);
    const handler = route[method];
    if (!handler) throw new Error(`${path} does not answer ${method}`);
    const auth = this.token && { authorization: `Bearer ${this.token}` };
    const sent = {
      method,
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
      headers: { ...auth, ...headers },
      // Without it a body that streams is refused.
      duplex: "half",
    };
    const response = await handler(new Request(url, sent), {
      params: Promise.resolve(params),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get("content-type") ?? "";
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body:
        /\bjson\b/.test(type) && bytes.length > 0
          ? JSON.parse(bytes.toString())
          : undefined,
    };
  }

  get = (path: string, sending?: Sending) => this.send("GET", path, sending);

  post = (path: string, body: unknown = {}, headers?: Sending["headers"]) =>
    this.send("POST", path, { body, headers });

  /** Posts where nothing but success makes sense; answers the JSON. */
  async make(path: string, body: unknown = {}) {
    const answered = await this.post(path, body);
    if (answered.status >= 300) {
      throw new Error(`${path}: ${answered.bytes.toString()}`);
    }
    return answered.body;
  }
}

/** A client with a token of the person. */
export async function clientOf(
  desk: Desk,
  { newsroomId, userId }: Actor,
  scope: "desk" | "read" = "desk",
): Promise<ApiClient> {
  const { token, hash } = makeToken();
  const kept = { newsroomId, userId, hash, name: "Test", expiresAt: null };
  await desk.db.transaction((tx) => addToken(tx, { ...kept, scope }));
  return new ApiClient(token);
}

/** The place of the words in a version's text, in code points. */
export function spanOf(text: string, exact: string) {
  const at = text.indexOf(exact);
  if (at < 0) throw new Error(`the text does not say: ${exact}`);
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...exact].length, exact };
}
