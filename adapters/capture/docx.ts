import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import mammoth from "mammoth";

import type { CapturedArticle } from "@/domain/articles/capture";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { ok, type Result, refuse } from "@/lib/result";

import { readHtml } from "./html";
import { capturedFrom } from "./reading";

export type DocxRefusal = NormaliseRefusal | "corrupt";

/** The most a document may say it unfolds to; more is a bomb or a film. */
const MOST_UNZIPPED = 100_000_000;

const PROPERTIES = "docProps/core.xml";

/** Styles that mammoth does not know by itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
];

/**
 * Reads a Word document: all of its text, in blocks by its styles, with title,
 * author and language from its properties. Pictures are left out. Refuses as
 * "corrupt" what is no readable document, as "too-large" what unfolds too far.
 */
export async function parseDocx(
  bytes: Uint8Array,
): Promise<Result<CapturedArticle, DocxRefusal>> {
  const opened = openZip(bytes);
  if (!opened.ok) return opened;
  const html = await htmlOf(bytes);
  if (!html.ok) return html;
  const reading = readHtml(html.value, { everything: true });
  const { title, author, language } = opened.value;
  return capturedFrom({
    ...reading,
    title: reading.title ?? title,
    byline: author,
    language,
    mediaType:
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  });
}

type Properties = Record<"title" | "author" | "language", string | null>;

/** The document's properties, once its parts prove not to be too large. */
function openZip(bytes: Uint8Array): Result<Properties, DocxRefusal> {
  let unzipped = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unzipped += originalSize;
        return name === PROPERTIES && unzipped <= MOST_UNZIPPED;
      },
    });
  } catch (error) {
    return refuseBroken(error);
  }
  if (unzipped > MOST_UNZIPPED) return refuse("too-large");
  const xml = files[PROPERTIES];
  return ok(readProperties(xml ? strFromU8(xml) : ""));
}

/** Read as HTML, which forgives what XML would not. */
function readProperties(xml: string): Properties {
  const { document } = new JSDOM(xml).window;
  const said = (name: string) =>
    document.getElementsByTagName(name)[0]?.textContent?.trim() || null;
  return {
    title: said("dc:title"),
    author: said("dc:creator"),
    language: said("dc:language"),
  };
}

async function htmlOf(bytes: Uint8Array): Promise<Result<string, DocxRefusal>> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      },
    );
    return ok(value);
  } catch (error) {
    return refuseBroken(error);
  }
}

/** Libraries throw on broken files; exhausted limits are another matter. */
function refuseBroken(error: unknown): Result<never, "corrupt"> {
  if (error instanceof RangeError) throw error;
  return refuse("corrupt");
}
