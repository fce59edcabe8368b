import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { enqueue } from "@/db/jobs";
import { addEntry } from "@/db/queries/ledger";
import type { Published } from "@/db/queries/publications";
import {
  addSchedule,
  endWaiting,
  listScheduledClaims,
} from "@/db/queries/schedules";
import { listTakenSlugs } from "@/db/queries/slugs";
import { lockSubject } from "@/db/queries/subjects";
import { unlessRefused } from "@/db/refusable";
import { type Actor, may } from "@/domain/people/actor";
import { isAhead } from "@/domain/publishing/schedule";
import { ok, type Result, refuse } from "@/lib/result";
import {
  claimEdition,
  type PublishClaimRefusal,
  publishable,
} from "./publish-claim";
import {
  type PublishSummaryRefusal,
  publishableSummary,
  summaryEdition,
} from "./publish-summary";

type Asked = Published & { publishAt: Date; slug?: string };

export type ScheduleRefusal =
  | PublishClaimRefusal
  | PublishSummaryRefusal
  | "not-ahead"
  | "scheduled-already";

/**
 * Has a claim or summary published at a time to come. All that publishing
 * asks for is asked now, and again when it is due; until then the public knows
 * nothing of it.
 */
export async function schedulePublication(
  actor: Actor,
  asked: Asked,
  now = new Date(),
): Promise<Result<{ id: string; publishAt: string }, ScheduleRefusal>> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { publishAt } = asked;
  if (!isAhead(publishAt, now)) return refuse("not-ahead");
  try {
    return await unlessRefused(db, (tx) => schedule(tx, actor, asked));
  } catch (error) {
    if (breaks(error, "scheduled_publications_one_waits")) {
      return refuse("scheduled-already");
    }
    throw error;
  }
}

async function schedule(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
): Promise<Result<{ id: string; publishAt: string }, ScheduleRefusal>> {
  const { newsroomId, userId } = actor;
  const { kind, subjectId, publishAt, slug } = asked;
  const ready =
    kind === "claim"
      ? await readyClaim(tx, actor, subjectId)
      : await readySummary(tx, actor, asked);
  if (!ready.ok) return ready;
  if (slug) {
    const [taken] = await listTakenSlugs(tx, { kind, slugs: [slug] });
    if (taken) return refuse("address-taken");
  }
  const subject = { newsroomId, subjectKind: kind, subjectId } as const;
  const { revision } = ready.value;
  const put = { ...subject, revision, slug, publishAt, scheduledBy: userId };
  const id = await addSchedule(tx, put);
  await enqueue(tx, "publication.due", {
    newsroomId,
    id,
    startAfter: publishAt,
  });
  const at = publishAt.toISOString();
  await addEntry(tx, {
    ...subject,
    actorId: userId,
    action: "publication.scheduled",
    payload: { schedule: id, subject: subjectId, revision, at },
  });
  return ok({ id, publishAt: at });
}

type Ready = Promise<Result<{ revision: number }, ScheduleRefusal>>;

async function readyClaim(
  tx: Transaction,
  actor: Actor,
  claimId: string,
): Ready {
  const claim = await publishable(tx, actor, { claimId });
  if (!claim.ok) return claim;
  const next = { claim: claim.value, slug: "", correction: null };
  const edition = await claimEdition(tx, actor, next);
  return edition.ok ? ok({ revision: claim.value.revision }) : edition;
}

async function readySummary(
  tx: Transaction,
  actor: Actor,
  { subjectId: summaryId, publishAt }: Asked,
): Ready {
  const { newsroomId } = actor;
  const found = await publishableSummary(tx, actor, { summaryId });
  if (!found.ok) return found;
  const { summary } = found.value;
  const next = { summary, slug: "", correction: null };
  const edition = await summaryEdition(tx, actor, next);
  const ready = ok({ revision: summary.revision });
  if (edition.ok) return ready;
  // Claims that come out by then will be there to be cited.
  const lacks = edition.error === "cites-unpublished";
  const by = { newsroomId, by: publishAt };
  const scheduled = lacks ? await listScheduledClaims(tx, by) : [];
  const unpublished = (edition.detail?.claimIds ?? []) as string[];
  const comes = lacks && unpublished.every((id) => scheduled.includes(id));
  return comes ? ready : edition;
}

/** Takes a scheduled publication back: it waits for a person again. */
export async function cancelSchedule(
  actor: Actor,
  of: Published,
): Promise<Result<undefined, "not-your-role" | "not-found" | "not-scheduled">> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const subject = { ...of, newsroomId };
    if (!(await lockSubject(tx, subject))) return refuse("not-found");
    const ended = await endWaiting(tx, subject, "cancelled");
    if (!ended) return refuse("not-scheduled");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "publication.cancelled",
      subjectKind: of.kind,
      subjectId: of.subjectId,
      payload: { subject: of.subjectId },
    });
    return ok(undefined);
  });
}
