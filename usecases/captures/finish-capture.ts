import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import {
  type CaptureRow,
  lockCapture,
  updateCapture,
  wasReadAs,
} from "@/db/queries/captures";
import { findCurrentVersion } from "@/db/queries/versions";
import { versionOfBlocks } from "@/domain/articles/read-version";
import { hasEnded } from "@/domain/captures/capture";
import type { PageCopy } from "@/domain/captures/page-copy";
import type { Understood } from "@/domain/captures/understood";
import type { Actor } from "@/domain/people/actor";
import { sha256 } from "@/lib/hash";
import { keepSnapshot } from "./keep-snapshot";

type Found = { page: Required<PageCopy>; understood?: Understood };

/**
 * Ends a capture with what it came to, unless another run has ended it. A page
 * of a known article or source is a saved copy from here on; that of a new
 * article becomes one when the article is saved.
 */
export async function finishCapture(
  { newsroomId, id }: Pick<CaptureRow, "id"> & { newsroomId: string },
  actor: Actor,
  { page, understood }: Found,
): Promise<void> {
  const key = { newsroomId, captureId: id };
  await db.transaction(async (tx) => {
    const capture = await lockCapture(tx, key);
    if (!capture || hasEnded(capture.state)) return;
    const { articleId, sourceId } = capture;
    const wordsSha256 = understood && wordsOf(understood);
    const versionId =
      articleId && wordsSha256
        ? await unchangedSince(tx, { newsroomId, articleId, wordsSha256 })
        : undefined;
    const of = articleId ? { articleId } : sourceId ? { sourceId } : undefined;
    const snapshot = of && (await keepSnapshot(tx, actor, { of, copy: page }));
    const isDraft = understood !== undefined && !versionId;
    await updateCapture(tx, key, {
      state: "done",
      outcome: isDraft ? "draft" : versionId ? "unchanged" : "copy",
      understood: isDraft ? understood : null,
      wordsSha256,
      versionId,
      snapshotId: snapshot?.id,
      sha256: page.sha256,
      bytes: page.bytes,
      finalUrl: page.finalUrl,
      fetchedAt: page.capturedAt,
      closedAt: isDraft ? null : new Date(),
    });
  });
}

/** Of the words that would be saved if nobody corrected anything. */
function wordsOf({ blocks, details }: Understood): string | undefined {
  const kept = blocks.filter(({ kind }) => kind !== "furniture");
  const read = versionOfBlocks(kept, details.language ?? "");
  return read.ok ? sha256(read.value.text) : undefined;
}

/** The current version, if the page reads as it did when that was taken in. */
async function unchangedSince(
  tx: Transaction,
  at: { newsroomId: string; articleId: string; wordsSha256: string },
): Promise<string | undefined> {
  const { newsroomId, wordsSha256 } = at;
  const current = await findCurrentVersion(tx, at);
  if (!current) return undefined;
  const versionId = current.id;
  const same =
    current.sha256 === wordsSha256 ||
    (await wasReadAs(tx, { newsroomId, versionId, wordsSha256 }));
  return same ? versionId : undefined;
}
