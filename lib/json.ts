/** Whether `value` is a JSON object, so that its fields may be looked at. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The array `held` has under `key`; empty where it has none. */
export function listOf(held: unknown, key: string): unknown[] {
  const list = isRecord(held) ? held[key] : undefined;
  return Array.isArray(list) ? list : [];
}

/** The value that `text` says as JSON; undefined where it is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
