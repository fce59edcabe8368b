import { z } from "zod";

import type { Refusal } from "@/app/refusals";
import { type TokenActor, tokenActor } from "@/auth/token";
import type { Actor } from "@/domain/people/actor";
import { fieldErrors } from "@/lib/form-state";
import { log } from "@/lib/log";
import { readInput } from "@/lib/read-input";
import type { Result } from "@/lib/result";
import { holdBody } from "./hold-body";
import { answerOnce, filesIn } from "./idempotency";
import { refusalProblem } from "./problem";

/** What an endpoint's act is given: all of it read and checked. */
export type Call<Params, Query, Body, Who> = {
  actor: Who;
  params: Params;
  query: Query;
  body: Body;
  request: Request;
};

/** A value that is not JSON (a report, a bundle) is answered as it is. */
type Answered<Value> = Result<Value, Refusal> | Response;

/**
 * One entry of the API. The schemas check the request and make the OpenAPI
 * document; `act` calls a use case and nothing else.
 */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Access extends "token" | "open" = "token" | "open",
> = {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As OpenAPI writes it: /api/v1/articles/{id}. */
  path: string;
  summary: string;
  /** `token`: needs a token of the desk. `open`: a token shows more, if given. */
  access: Access;
  /** Changes nothing by its POST, so a token that only reads may call it. */
  reads?: boolean;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Takes a file of so many bytes at the most, in a form or as the body. */
  mostFileBytes?: number;
  /** Shape of the answer, for the document. */
  answer?: z.ZodType;
  /** Status when it went well; 200 where left out. */
  status?: number;
  /** Fields of the answer that a repeat of the request is not given again. */
  shownOnce?: readonly string[];
  act: (
    call: Call<
      z.output<Params>,
      z.output<Query>,
      z.output<Body>,
      Access extends "token" ? Actor : Actor | undefined
    >,
  ) => Promise<Answered<unknown>>;
};

/** Declares an endpoint, so that the types of its schemas reach its act. */
export function endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Access extends "token" | "open" = "token",
>(declared: Endpoint<Params, Query, Body, Access>) {
  return declared;
}

type RouteContext = { params: Promise<Record<string, string | string[]>> };

/** Makes the route handler of an endpoint. */
export function serve<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Access extends "token" | "open",
>(declared: Endpoint<Params, Query, Body, Access>) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const requestId = crypto.randomUUID();
    try {
      const response = await answer(declared, request, await context.params);
      response.headers.set("x-request-id", requestId);
      return response;
    } catch (error) {
      log.error({ err: error, requestId, path: declared.path }, "api failed");
      return refusalProblem("unexpected", { requestId });
    }
  };
}

async function answer<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Access extends "token" | "open",
>(
  declared: Endpoint<Params, Query, Body, Access>,
  received: Request,
  rawParams: Record<string, string | string[]>,
): Promise<Response> {
  const who = await tokenActor(received.headers.get("authorization"));
  const barred = refuseAccess(declared, received, who);
  if (barred) return barred;

  const request = await holdBody(declared, received);
  if (!request) {
    const what = declared.mostFileBytes ? "file" : "body";
    return refusalProblem(`${what}-too-large`);
  }
  const text = declared.body ? await request.text() : "";
  const read = readCall(declared, request, rawParams, text);
  if (read instanceof Response) return read;

  const run = async () =>
    toResponse(
      declared,
      await declared.act({ ...read, actor: who?.actor as never, request }),
    );
  if (request.method !== "POST" || !who) return run();
  const sent = declared.body ? text : await filesIn(request);
  const asked = { request, sent, shownOnce: declared.shownOnce ?? [] };
  return answerOnce(who.actor, asked, run);
}

function refuseAccess(
  declared: Pick<Endpoint, "access" | "method" | "reads">,
  request: Request,
  who: TokenActor | undefined,
): Response | undefined {
  const given = request.headers.has("authorization");
  if (!who && (declared.access === "token" || given)) {
    const response = refusalProblem("token-needed");
    response.headers.set("www-authenticate", "Bearer");
    return response;
  }
  const reads = declared.method === "GET" || declared.reads;
  if (who?.scope === "read" && !reads) {
    return refusalProblem("token-reads-only");
  }
  return undefined;
}

function readCall<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Access extends "token" | "open",
>(
  declared: Endpoint<Params, Query, Body, Access>,
  request: Request,
  rawParams: Record<string, string | string[]>,
  text: string,
) {
  // An id that isn't one names nothing: 404, as for another newsroom's.
  const params = declared.params && readInput(declared.params, rawParams);
  if (params && !params.success) return refusalProblem("not-found");
  const url = new URL(request.url);
  const asked = Object.fromEntries(url.searchParams);
  const query = declared.query && readInput(declared.query, asked);
  if (query && !query.success) return invalidProblem(query.error);
  const raw = declared.body ? readJson(text) : undefined;
  if (raw instanceof Response) return raw;
  const body = declared.body && readInput(declared.body, raw);
  if (body && !body.success) return invalidProblem(body.error);
  return {
    params: params?.data as z.output<Params>,
    query: query?.data as z.output<Query>,
    body: body?.data as z.output<Body>,
  };
}

function readJson(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return refusalProblem("not-json");
  }
}

function invalidProblem(error: z.ZodError): Response {
  const errors = Object.entries(fieldErrors(error)).map(([field, said]) => ({
    field,
    detail: said.join(" "),
  }));
  return refusalProblem("invalid", { errors });
}

function toResponse(
  declared: Pick<Endpoint, "status">,
  answered: Answered<unknown>,
): Response {
  if (answered instanceof Response) return answered;
  if (!answered.ok) return refusalProblem(answered.error, answered.detail);
  return Response.json(answered.value, {
    status: declared.status ?? 200,
    headers: { "cache-control": "private, no-store" },
  });
}

/** The id in an address. */
export const idParams = z.object({ id: z.uuid() });
