/**
 * JSON with sorted keys and no white space, so that the same data always makes
 * the same bytes (keys that look like integers come first, as in any object).
 * Properties that are undefined are left out, as JSON.stringify does.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (held === null || typeof held !== "object" || Array.isArray(held)) {
      return held;
    }
    const entries = Object.entries(held);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
