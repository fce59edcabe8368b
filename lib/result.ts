import type { Said } from "./language";

/**
 * What stands behind a refusal, for the person to see: a current revision, a
 * path. `why` is added to the refusal's sentence; a name or a newsroom's own
 * words are the same in every language.
 */
export type RefusalDetail = { why?: string | Said; [more: string]: unknown };

/** What a decision or a use case answers: a value, or the reason it refused. */
export type Result<Value, Refusal extends string> =
  | { ok: true; value: Value }
  | { ok: false; error: Refusal; detail?: RefusalDetail };

/** The thing was done; `value` is what came of it. */
export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** An expected refusal, named by its reason; the unexpected is thrown. */
export function refuse<Refusal extends string>(
  error: Refusal,
  detail?: RefusalDetail,
): { ok: false; error: Refusal; detail?: RefusalDetail } {
  return detail ? { ok: false, error, detail } : { ok: false, error };
}
