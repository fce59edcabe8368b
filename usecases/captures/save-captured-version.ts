import "server-only";

import { db } from "@/db";
import { closeCapture, lockCapture } from "@/db/queries/captures";
import type { NewVersionInput } from "@/domain/articles/capture-input";
import type { NormaliseRefusal } from "@/domain/articles/normalise";
import type { CapturedVersionInput } from "@/domain/captures/capture-input";
import type { PageCopy } from "@/domain/captures/page-copy";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import {
  type CapturedVersion,
  takeIn,
} from "@/usecases/articles/capture-version";
import { keepSnapshot } from "./keep-snapshot";

/**
 * Takes a captured page in as a new version of its article, as a person
 * corrected it; the same words make none. The page itself was kept when it
 * was captured.
 */
export async function saveCapturedVersion(
  actor: Actor,
  { captureId, blocks }: CapturedVersionInput,
): Promise<
  Result<
    CapturedVersion,
    "not-found" | "not-your-role" | "already-saved" | NormaliseRefusal
  >
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const key = { newsroomId: actor.newsroomId, captureId };
  return db.transaction(async (tx) => {
    const capture = await lockCapture(tx, key);
    const { articleId } = capture ?? {};
    if (capture?.purpose !== "new_version" || !articleId) {
      return refuse("not-found");
    }
    if (capture.closedAt) return refuse("already-saved", { articleId });
    const taken = await takeIn(tx, actor, {
      input: { articleId, blocks },
      captureMethod: "url",
    });
    if (!taken.ok) return taken;
    await closeCapture(tx, key, { versionId: taken.value.version.id });
    return ok(taken.value);
  });
}

/** Takes a page in as a new capture of an article, and keeps the page with it. */
export async function captureVersionWithPage(
  actor: Actor,
  input: NewVersionInput,
  page: PageCopy,
): Promise<
  Result<CapturedVersion, "not-found" | "not-your-role" | NormaliseRefusal>
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  return db.transaction(async (tx) => {
    const captureMethod = "url" as const;
    const taken = await takeIn(tx, actor, { input, captureMethod });
    if (!taken.ok) return taken;
    const of = { articleId: input.articleId };
    await keepSnapshot(tx, actor, { of, copy: page });
    return taken;
  });
}
