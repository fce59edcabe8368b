/** An attribute is left out when its value is null. */
type Attributes = Record<string, string | null>;

/** Characters XML 1.0 can't hold, not even escaped; half a pair is one. */
const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text for an XML or HTML document: what would be markup is written out. */
export function escapeXml(text: string): string {
  return text
    .replace(ILLEGAL, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element with text in it; the text is escaped. */
export function textElement(
  name: string,
  text: string,
  attributes: Attributes = {},
): string {
  return element(name, [escapeXml(text)], attributes);
}

/** An element around finished XML; empty ones close themselves. */
export function element(
  name: string,
  children: string[],
  attributes: Attributes = {},
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(value ?? "")}"`)
    .join("");
  const inside = children.join("");
  return inside === ""
    ? `<${name}${written}/>`
    : `<${name}${written}>${inside}</${name}>`;
}

/** A whole XML document around its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
