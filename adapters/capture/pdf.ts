import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";

import type { CapturedArticle } from "@/domain/articles/capture";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { codePointLength } from "@/lib/code-points";
import { ok, type Result, refuse } from "@/lib/result";

import { blocksOfPdf, type PageStart } from "./pdf-blocks";
import { linesOfPage, type PdfLine } from "./pdf-lines";
import { capturedFrom, NO_DETAILS } from "./reading";

export type PdfRefusal = NormaliseRefusal | "corrupt" | "encrypted" | "no-text";

type OpenedPdf = {
  pages: PdfLine[][];
  said: {
    title: string | null;
    author: string | null;
    language: string | null;
  };
};

/**
 * Reads the text of a PDF: lines put together as paragraphs, larger type as
 * headings, running heads and page numbers as furniture, and where each page
 * starts. Refuses a scan, which shows text and has none, as "no-text"; what
 * needs a password as "encrypted"; what is broken as "corrupt".
 */
export async function parsePdf(
  bytes: Uint8Array,
): Promise<Result<CapturedArticle, PdfRefusal>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const { pages, said } = opened.value;
  const { blocks, starts } = blocksOfPdf(pages);
  if (blocks.length === 0) return refuse("no-text");
  const headline = blocks.find(({ kind }) => kind === "headline");
  const article = capturedFrom({
    ...NO_DETAILS,
    title: headline?.words ?? said.title,
    byline: said.author,
    language: said.language,
    mediaType: "application/pdf",
    blocks,
  });
  if (!article.ok) return article;
  return ok({ ...article.value, pages: placesOf(starts, article.value) });
}

async function openPdf(
  bytes: Uint8Array,
): Promise<Result<OpenedPdf, "corrupt" | "encrypted">> {
  try {
    // The library takes the buffer for its own, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
    });
    const { items } = await extractTextItems(pdf);
    const { info } = await getMeta(pdf);
    const said = (name: string) => {
      const value: unknown = info[name];
      return typeof value === "string" ? value.trim() || null : null;
    };
    return ok({
      pages: items.map(linesOfPage),
      said: {
        title: said("Title"),
        author: said("Author"),
        language: said("Language"),
      },
    });
  } catch (error) {
    if (error instanceof RangeError || !(error instanceof Error)) throw error;
    const isLocked = error.name === "PasswordException";
    return refuse(isLocked ? "encrypted" : "corrupt");
  }
}

/** Where pages start in the text; one that says nothing, where the next does. */
function placesOf(starts: PageStart[], article: CapturedArticle): number[] {
  const end = codePointLength(article.text);
  return starts.map(({ block, offset }) => {
    const placed = article.blocks[block];
    return placed ? placed.start + offset : end;
  });
}
