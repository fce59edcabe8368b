import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addArticle } from "@/db/queries/articles";
import { addEntry } from "@/db/queries/ledger";
import { addVersion } from "@/db/queries/versions";
import type { NewArticleInput } from "@/domain/articles/article-input";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import { versionOfBlocks } from "@/domain/articles/read-version";
import type { CaptureMethod, VersionText } from "@/domain/articles/version";
import { type Actor, may } from "@/domain/people/actor";
import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";

export type CreatedArticle = {
  id: string;
  version: { id: string; n: number; sha256: string } & VersionText;
};

/** Brings an article in, with the words as its first version. */
export async function createArticle(
  actor: Actor,
  input: NewArticleInput,
  captureMethod: CaptureMethod,
): Promise<Result<CreatedArticle, "not-your-role" | NormaliseRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const read = versionOfBlocks(input.blocks, input.language);
  if (!read.ok) return read;
  const words = { input, text: read.value, captureMethod };
  return ok(await db.transaction((tx) => bringIn(tx, actor, words)));
}

type Words = {
  input: NewArticleInput;
  text: VersionText;
  captureMethod: CaptureMethod;
};

/** Writes an article and its first version into a transaction under way. */
export async function bringIn(
  tx: Transaction,
  actor: Actor,
  { input, text, captureMethod }: Words,
): Promise<CreatedArticle> {
  const { newsroomId, userId } = actor;
  const { blocks: _blocks, ...details } = input;
  const owner = { newsroomId, createdBy: userId };
  const articleId = await addArticle(tx, { ...details, ...owner });
  const hash = sha256(text.text);
  const versionId = await addVersion(tx, {
    ...text,
    newsroomId,
    articleId,
    n: 1,
    sha256: hash,
    captureMethod,
    capturedBy: userId,
  });
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "article.created",
    subjectKind: "article",
    subjectId: articleId,
    payload: { title: input.title, version: versionId, n: 1, sha256: hash },
  });
  const version = { id: versionId, n: 1, sha256: hash, ...text };
  return { id: articleId, version };
}
