/** What stands behind a refusal, for the person to see: a current revision, a path. */
export type RefusalDetail = Record<string, unknown>;

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
