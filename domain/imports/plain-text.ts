import { normaliseText } from "@/domain/articles/normalise";

/** From `<` that opens or closes an element to its end, if that is near. */
const TAG = /<(?:[a-z/!?])[^<>]{0,2000}>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

const NAMED: Record<string, string> = {
  amp: "&",
  apos: "'",
  gt: ">",
  hellip: "…",
  laquo: "«",
  ldquo: "“",
  lsquo: "‘",
  lt: "<",
  mdash: "—",
  nbsp: " ",
  ndash: "–",
  quot: '"',
  raquo: "»",
  rdquo: "”",
  rsquo: "’",
};

/**
 * The words of a text that may be HTML, on one line, in NFC and without control
 * characters; null where there are none. Mark-up that was itself written with
 * entities goes too. What is left is text and is escaped where it is shown.
 */
export function plainText(given: string): string | null {
  const bare = withoutTags(withEntities(withoutTags(given)));
  const normal = normaliseText(bare);
  if (!normal.ok) return null;
  return normal.value.replace(/\s+/g, " ").trim() || null;
}

function withoutTags(text: string): string {
  return text.includes("<") ? text.replace(TAG, " ") : text;
}

function withEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}
