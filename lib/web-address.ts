/**
 * An absolute http or https address in its normal form; null for a script, a
 * file, a relative path or no address at all. What people typed as an address
 * becomes a link only through this.
 */
export function webAddress(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const url = URL.parse(text);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return url && isWeb ? url.href : null;
}
