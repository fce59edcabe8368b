import "server-only";

import { putBlob } from "@/adapters/blobs/blob-store";
import { type CaptureRefusal, captureHtml } from "@/adapters/capture/file";
import { db } from "@/db";
import {
  addHandedPage,
  countHandedPages,
  dropHandedPages,
  findHandedPage,
  takeHandedPage,
} from "@/db/queries/handed-pages";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { versionOfBlocks } from "@/domain/articles/read-version";
import {
  HANDED_MINUTES,
  type HandedArticleInput,
  MOST_OF_ONE_SENDER,
  MOST_WAITING,
} from "@/domain/captures/handed-page";
import { pageFilename } from "@/domain/captures/page-copy";
import type { Understood } from "@/domain/captures/understood";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { hashSender } from "@/lib/sender";
import { bringIn } from "@/usecases/articles/create-article";
import { understoodAs } from "@/usecases/articles/fetch-article";
import { keepSnapshot } from "./keep-snapshot";

/**
 * Holds a page that a browser hands over, for as long as it takes to sign in
 * and look it over. Anybody may: another site's form carries no session. So
 * nothing comes of it by itself, it is gone after half an hour, and only so
 * many of one sender wait at a time, and so many in all.
 */
export async function holdPage(
  sender: string,
  page: { url: string; html: string },
): Promise<Result<{ id: string }, "too-many-pages">> {
  const senderHash = hashSender(sender, "pages", new Date());
  return db.transaction(async (tx) => {
    await dropHandedPages(tx, oldest());
    const { all, ofSender } = await countHandedPages(tx, senderHash);
    if (ofSender >= MOST_OF_ONE_SENDER || all >= MOST_WAITING) {
      return refuse("too-many-pages");
    }
    return ok({ id: await addHandedPage(tx, { ...page, senderHash }) });
  });
}

/** A handed-over page as it was understood; nothing is saved. */
export async function readHandedPage(
  actor: Actor,
  pageId: string,
): Promise<
  Result<
    { url: string; understood: Understood },
    "not-your-role" | "page-gone" | CaptureRefusal
  >
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const page = await findHandedPage(db, { id: pageId, since: oldest() });
  if (!page) return refuse("page-gone");
  const { url } = page;
  const captured = await captureHtml(page.html, url);
  const how = { captureMethod: "bookmarklet" as const, sourceUrl: url };
  const understood = understoodAs(captured, how);
  return understood.ok ? ok({ url, understood: understood.value }) : understood;
}

/**
 * Saves a handed-over page as an article, as a person corrected it, with the
 * browser's source as its copy. The page is taken up once.
 */
export async function saveHandedPage(
  actor: Actor,
  { pageId: id, ...input }: HandedArticleInput,
): Promise<
  Result<{ id: string }, "not-your-role" | "page-gone" | NormaliseRefusal>
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const read = versionOfBlocks(input.blocks, input.language);
  if (!read.ok) return read;
  const captureMethod = "bookmarklet" as const;
  const words = { input, text: read.value, captureMethod };
  return db.transaction(async (tx) => {
    const page = await takeHandedPage(tx, { id, since: oldest() });
    if (!page) return refuse("page-gone");
    const bytes = new TextEncoder().encode(page.html);
    const copy = {
      sha256: await putBlob(bytes),
      bytes: bytes.length,
      mediaType: "text/html",
      filename: pageFilename(page.url, page.createdAt, "html"),
      capturedBy: captureMethod,
      finalUrl: page.url,
      capturedAt: page.createdAt,
    };
    const created = await bringIn(tx, actor, words);
    await keepSnapshot(tx, actor, { of: { articleId: created.id }, copy });
    return ok({ id: created.id });
  });
}

/** Pages handed over before this moment are gone. */
function oldest(): Date {
  return new Date(Date.now() - HANDED_MINUTES * 60_000);
}
