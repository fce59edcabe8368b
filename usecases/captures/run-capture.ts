import "server-only";

import {
  defaultGuard,
  type Fetched,
  type FetchGuard,
  guardedFetch,
} from "@/adapters/fetch/guarded-fetch";
import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import {
  beginTry,
  type CaptureRow,
  listCapturesUnderWay,
  updateCapture,
} from "@/db/queries/captures";
import { findActor } from "@/db/queries/people";
import { mayPass, nextTry } from "@/domain/captures/retry";
import type { Understood } from "@/domain/captures/understood";
import { type Actor, may } from "@/domain/people/actor";
import { SNAPSHOT_TYPES } from "@/domain/sources/snapshot-rules";
import type { RefusalDetail } from "@/lib/result";
import { fetchArticle, readFetched } from "@/usecases/articles/fetch-article";
import type { Job, JobHandler } from "@/usecases/jobs/job";
import { finishCapture } from "./finish-capture";
import { keepPage } from "./keep-page";

/** What an address may answer with to be kept as a copy of a source. */
const COPIED = [...SNAPSHOT_TYPES, "application/xhtml+xml"];

/**
 * Captures a page: fetched, kept, read, and offered for correction. Run twice,
 * or run again after it was cut short, it comes to one copy and one result:
 * everything is written in the transaction that ends it.
 */
export async function runCapture(
  { newsroomId, id, last }: Pick<Job, "newsroomId" | "id" | "last">,
  guard: FetchGuard = defaultGuard(),
): Promise<void> {
  const capture = await beginTry(db, { newsroomId, captureId: id });
  if (!capture) return;
  const begun = { ...capture, newsroomId };
  try {
    const actor = await findActor(db, capture.requestedBy);
    if (!actor || !may(actor, "contribute")) {
      await fail(begun, "not-your-role");
    } else await takeUp(begun, actor, guard);
  } catch (error) {
    if (last) await fail(begun, "capture-broke");
    throw error;
  }
}

type Begun = CaptureRow & { newsroomId: string };

async function takeUp(capture: Begun, actor: Actor, guard: FetchGuard) {
  const { url, purpose } = capture;
  const fetched =
    purpose === "source_copy"
      ? await guardedFetch(url, COPIED, guard)
      : await fetchArticle(url, guard);
  if (!fetched.ok) return giveUpOrWait(capture, fetched);
  const page = await keepPage(fetched.value);
  if (purpose === "source_copy") {
    return finishCapture(capture, actor, { page });
  }
  const understood = await read(capture, fetched.value);
  if (understood) await finishCapture(capture, actor, { page, understood });
}

/** The article in what was fetched; without one the capture ends. */
async function read(
  capture: Begun,
  fetched: Fetched,
): Promise<Understood | undefined> {
  await updateCapture(db, keyOf(capture), { state: "reading" });
  const understood = await readFetched(fetched);
  if (understood.ok) return understood.value;
  await fail(capture, understood.error);
}

type Refused = { error: string; detail?: RefusalDetail };

/** Tries again later what may be right then, and says why it ends otherwise. */
async function giveUpOrWait(capture: Begun, { error, detail }: Refused) {
  const retryAfter = detail?.retryAfter;
  const nextTryAt =
    mayPass(error, detail) &&
    nextTry(
      new Date(),
      capture.tries,
      typeof retryAfter === "string" ? retryAfter : undefined,
    );
  if (!nextTryAt) return fail(capture, error, detail);
  const { newsroomId, id } = capture;
  const status = statusOf(detail);
  await db.transaction(async (tx) => {
    const why = { state: "waiting" as const, reason: error, status, nextTryAt };
    const isOpen = await updateCapture(tx, keyOf(capture), why);
    const startAfter = nextTryAt;
    if (isOpen) await enqueue(tx, "capture", { newsroomId, id, startAfter });
  });
}

async function fail(capture: Begun, reason: string, detail?: RefusalDetail) {
  const status = statusOf(detail);
  await updateCapture(db, keyOf(capture), { state: "failed", reason, status });
}

function statusOf(detail?: RefusalDetail): number | null {
  return typeof detail?.status === "number" ? detail.status : null;
}

function keyOf({ newsroomId, id }: Begun) {
  return { newsroomId, captureId: id };
}

/** Captures as the job queue does them. */
export const captureHandler: JobHandler = {
  run: (job) => runCapture(job),
  listWaiting: async () => {
    const waiting = await listCapturesUnderWay(db);
    return waiting.map(({ nextTryAt, ...row }) => ({
      ...row,
      startAfter: nextTryAt ?? undefined,
    }));
  },
};
