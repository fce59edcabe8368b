import { foldedWords } from "@/domain/articles/folded-words";

/** What a page's linked data says of its article. */
export type LinkedArticle = {
  headline: string | null;
  byline: string | null;
  outlet: string | null;
  description: string | null;
  publishedAt: string | null;
  language: string | null;
};

type Node = Record<string, unknown>;

/** schema.org types of articles and their kin. */
const ARTICLE = /(?:Article|BlogPosting|MediaPosting|ForumPosting|Report)$/;

/** More than any page has in earnest. */
const MOST_NODES = 5000;
const LONGEST_TO_MEND = 200_000;

/**
 * The article among a page's JSON-LD: in lists, in `@graph`, under
 * `mainEntity`, with authors and publisher given by `@id` looked up. Of several
 * it is the one the page's title names, else the first. Broken JSON is mended
 * where that is plain (comments, CDATA, line ends in strings, commas too many)
 * and passed over where not.
 */
export function linkedArticle(document: Document): LinkedArticle | null {
  const nodes = nodesOf(document);
  const articles = nodes.filter((node) => typesOf(node).some(isArticleType));
  const title = foldedWords(document.title);
  const named = articles.find((article) => {
    const headline = foldedWords(
      textOf(article.headline ?? article.name) ?? "",
    );
    return headline !== "" && title.includes(headline);
  });
  const article = named ?? articles[0];
  if (!article) return null;
  const byId = new Map(nodes.map((node) => [node["@id"], node]));
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    byline: namesOf(article.author ?? article.creator, byId).join(", ") || null,
    outlet: namesOf(article.publisher, byId)[0] ?? null,
    description: textOf(article.description),
    publishedAt: textOf(article.datePublished) ?? textOf(article.dateCreated),
    language: textOf(article.inLanguage),
  };
}

/** Every object of the page's linked data, as deep as pages nest articles. */
function nodesOf(document: Document): Node[] {
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  const waiting: unknown[] = Array.from(scripts, (script) =>
    parseLenient(script.textContent ?? ""),
  );
  const nodes: Node[] = [];
  for (let at = 0; at < waiting.length && at < MOST_NODES; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      waiting.push(value["@graph"], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return nodes;
}

/** The value of JSON that may be slightly broken; undefined if beyond mending. */
export function parseLenient(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/, "")
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/, "")
    .replace(/;\s*$/, "");
  return parseJson(bare) ?? parseJson(mended(bare));
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Blanks for control characters in strings; no comma before a closing bracket. */
function mended(source: string): string {
  if (source.length > LONGEST_TO_MEND) return "";
  return source.replace(
    // A string, or a comma with what closes after it.
    /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/gs,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is mended.
    (part) => (part === "," ? "" : part.replace(/[\u0000-\u001f]/g, " ")),
  );
}

/** Names of people or bodies given as text, objects, references or lists. */
function namesOf(value: unknown, byId: Map<unknown, Node>): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    // A handle or an address in place of a name is no byline.
    if (typeof item === "string") {
      return /\p{Lu}|\p{Lo}/u.test(item) && !item.includes("//")
        ? [item.trim()]
        : [];
    }
    if (!isNode(item)) return [];
    const name = textOf(item.name) ?? textOf(byId.get(item["@id"])?.name);
    return name ? [name] : [];
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isArticleType(type: unknown): boolean {
  return typeof type === "string" && ARTICLE.test(type);
}

function typesOf(node: Node): unknown[] {
  return [node["@type"]].flat();
}

/** Trimmed text, the first of a list; null for anything else or nothing. */
function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (isNode(first)) return textOf(first["@value"] ?? first.name);
  return typeof first === "string" ? first.trim() || null : null;
}
