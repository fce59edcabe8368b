type Attributes = Record<string, string | number | undefined>;

/** Text as XML keeps it, in content and in attributes alike. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One element; attributes are escaped here, content is markup already. */
export function element(
  name: string,
  attributes: Attributes,
  content: readonly string[] = [],
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inside = content.join("");
  return inside === ""
    ? `<${name}${given}/>`
    : `<${name}${given}>${inside}</${name}>`;
}

/** A length in pixels, no finer than anyone can see. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
