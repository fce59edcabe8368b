import "server-only";

import { db } from "@/db";
import { closeCapture, lockCapture } from "@/db/queries/captures";
import type { NewArticleInput } from "@/domain/articles/article-input";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { versionOfBlocks } from "@/domain/articles/read-version";
import type { CaptureMethod } from "@/domain/articles/version";
import type { CapturedArticleInput } from "@/domain/captures/capture-input";
import type { PageCopy } from "@/domain/captures/page-copy";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import {
  bringIn,
  type CreatedArticle,
} from "@/usecases/articles/create-article";
import { copyOf } from "./copy-of";
import { keepSnapshot } from "./keep-snapshot";

/**
 * Saves a captured page as an article, as a person corrected it, with the page
 * as its first saved copy. A second time answers "already-saved" and where.
 */
export async function saveCapturedArticle(
  actor: Actor,
  { captureId, ...input }: CapturedArticleInput,
): Promise<
  Result<
    { id: string },
    | "not-found"
    | "not-your-role"
    | "already-saved"
    | "capture-not-ready"
    | NormaliseRefusal
  >
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const read = versionOfBlocks(input.blocks, input.language);
  if (!read.ok) return read;
  const key = { newsroomId: actor.newsroomId, captureId };
  return db.transaction(async (tx) => {
    const capture = await lockCapture(tx, key);
    if (capture?.purpose !== "new_article") return refuse("not-found");
    const { articleId } = capture;
    if (articleId) return refuse("already-saved", { articleId });
    const copy = copyOf(capture);
    if (!copy || capture.closedAt) return refuse("capture-not-ready");
    const words = { input, text: read.value, captureMethod: "url" as const };
    const { id, version } = await bringIn(tx, actor, words);
    const of = { articleId: id };
    const snapshot = await keepSnapshot(tx, actor, { of, copy });
    await closeCapture(tx, key, {
      articleId: id,
      versionId: version.id,
      snapshotId: snapshot.id,
    });
    return ok({ id });
  });
}

/** Brings an article in together with the page it was read from. */
export async function createArticleWithPage(
  actor: Actor,
  input: NewArticleInput,
  { page, captureMethod }: { page: PageCopy; captureMethod: CaptureMethod },
): Promise<Result<CreatedArticle, "not-your-role" | NormaliseRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const read = versionOfBlocks(input.blocks, input.language);
  if (!read.ok) return read;
  const words = { input, text: read.value, captureMethod };
  return db.transaction(async (tx) => {
    const created = await bringIn(tx, actor, words);
    const of = { articleId: created.id };
    await keepSnapshot(tx, actor, { of, copy: page });
    return ok(created);
  });
}
