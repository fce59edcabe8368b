import { parseLenient } from "@/adapters/capture/json-ld";
import { parsedJson } from "@/lib/json";
import { BrokenFile, type Entry, LIMITS } from "./entry";

/** Elements whose content is text up to their own end tag, whatever is in it. */
const RAW_TEXT =
  /^<(script|style|textarea|title|xmp|iframe|noembed|noframes)\b/;
const LINKED_DATA = /^<script\b[^>]*\btype\s*=\s*["']?\s*application\/ld\+json/;

/** Reads the linked data of a web page, block by block. */
export async function* pageEntries(
  text: AsyncIterable<string>,
): AsyncGenerator<Entry> {
  let page = "";
  for await (const chunk of text) {
    page += chunk;
    if (page.length > LIMITS.page) {
      throw new BrokenFile("page-too-large", "");
    }
  }
  let block = 0;
  for (const source of linkedDataOf(page)) {
    block += 1;
    yield entryOf(`script ${block}`, source);
  }
}

function entryOf(place: string, source: string): Entry {
  if (source.length > LIMITS.record)
    return { place, problem: "too-large", isPart: true };
  // Long runs of blanks would cost the mending far more than they are worth.
  const value =
    parsedJson(source) ?? parseLenient(source.replace(/\s{50,}/g, " "));
  if (value === undefined)
    return { place, problem: "broken-json", isPart: true };
  return { place, value, isPart: true };
}

/** The texts of a page's JSON-LD scripts; of those in comments, none. */
function* linkedDataOf(page: string): Generator<string> {
  // Of the same length: other letters than these may grow in lower case.
  const lower = page.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  for (let at = page.indexOf("<"); at >= 0; at = page.indexOf("<", at)) {
    if (page.startsWith("<!--", at)) {
      const end = page.indexOf("-->", at + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const end = tagEnd(page, at);
    if (end < 0) return;
    const tag = lower.slice(at, Math.min(end, at + 2000));
    const name = RAW_TEXT.exec(tag)?.[1];
    at = end + 1;
    if (!name) continue;
    const close = lower.indexOf(`</${name}`, at);
    if (LINKED_DATA.test(tag)) {
      yield page.slice(at, close < 0 ? undefined : close);
    }
    if (close < 0) return;
    at = close;
  }
}

/** Where a tag ends: the first `>` outside of quotation marks. */
function tagEnd(page: string, from: number): number {
  let quote = "";
  for (let at = from; at < page.length; at += 1) {
    const sign = page[at] ?? "";
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === ">") return at;
    else if ((sign === '"' || sign === "'") && page[at - 1] === "=") {
      quote = sign;
    }
  }
  return -1;
}
