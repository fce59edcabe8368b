import type { Actor } from "@/domain/people/actor";
import { sha256 } from "@/lib/hash";
import { readForm } from "@/lib/read-form";
import {
  claimKey,
  keepAnswer,
  releaseKey,
} from "@/usecases/people/idempotency";
import { refusalProblem } from "./problem";

/**
 * What a request brings that is not JSON, as a text that differs where its
 * bytes do. A form is told by its parts: its boundary differs at every try.
 */
export async function filesIn(request: Request): Promise<string> {
  if (!request.headers.has("idempotency-key")) return "";
  const copy = request.clone();
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) return hashOf(copy);
  const parts: string[] = [];
  for (const [name, part] of (await readForm(copy)) ?? []) {
    const filename = typeof part === "string" ? "" : part.name;
    parts.push(name, filename, await hashOf(new Response(part)));
  }
  return JSON.stringify(parts);
}

async function hashOf(body: Request | Response): Promise<string> {
  return sha256(new Uint8Array(await body.arrayBuffer()));
}

type Asked = {
  request: Request;
  /** What it brought, as a text. */
  sent: string;
  /** Fields of the answer that are not kept, and not answered twice. */
  shownOnce: readonly string[];
};

/**
 * Answers a POST that carries an Idempotency-Key once: the same request again
 * gets the same answer, another request under the same key is refused.
 */
export async function answerOnce(
  actor: Actor,
  { request, sent, shownOnce }: Asked,
  run: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get("idempotency-key");
  if (!key) return run();
  if (key.length > 200) {
    return refusalProblem("key-too-long");
  }
  const path = new URL(request.url).pathname;
  const requestHash = sha256(`${request.method} ${path}\n${sent}`);
  const claimed = await claimKey(actor, key, requestHash);
  if (claimed.is === "other-request") {
    return refusalProblem("key-used");
  }
  if (claimed.is === "under-way") {
    return refusalProblem("under-way");
  }
  if (claimed.is === "answered") return replay(claimed);
  try {
    const response = await run();
    const body: unknown = await response.clone().json();
    const kept = JSON.stringify(body, (name, held: unknown) =>
      shownOnce.includes(name) ? undefined : held,
    );
    await keepAnswer(actor, key, {
      status: response.status,
      body: JSON.parse(kept),
    });
    return response;
  } catch (error) {
    // Nothing was done, so the same key may try again.
    await releaseKey(actor, key);
    throw error;
  }
}

function replay(kept: { status: number; body: unknown }): Response {
  const type =
    kept.status >= 400 ? "application/problem+json" : "application/json";
  return new Response(JSON.stringify(kept.body), {
    status: kept.status,
    headers: { "content-type": type, "idempotent-replayed": "true" },
  });
}
