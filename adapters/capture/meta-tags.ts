/** A page's meta tags by name; see `metaTags`. */
export type MetaTags = ReadonlyMap<string, string>;

/**
 * The meta tags of a page that say anything, the first of each name. Names are
 * in lower case with ":" for ".", "-" and "_", since pages mix them ("DC.title",
 * "dc:title"). A `property` may list several names, and goes before a `name`.
 */
export function metaTags(document: Document): MetaTags {
  const properties = new Map<string, string>();
  const names = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const content = meta.getAttribute("content")?.trim();
    if (!content) continue;
    for (const property of (meta.getAttribute("property") ?? "").split(/\s+/)) {
      addFirst(properties, property, content);
    }
    addFirst(names, meta.getAttribute("name"), content);
    addFirst(names, meta.getAttribute("http-equiv"), content);
  }
  return new Map([...names, ...properties]);
}

function addFirst(
  tags: Map<string, string>,
  name: string | null,
  content: string,
): void {
  const key = (name ?? "")
    .trim()
    .toLowerCase()
    .replace(/[.\-_]/g, ":");
  if (key !== "" && !tags.has(key)) tags.set(key, content);
}

/** What the first of `names` that is there says. */
export function firstTag(tags: MetaTags, names: string[]): string | null {
  const name = names.find((candidate) => tags.has(candidate));
  return name === undefined ? null : (tags.get(name) ?? null);
}
