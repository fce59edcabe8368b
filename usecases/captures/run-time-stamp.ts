import "server-only";

import { putBlob } from "@/adapters/blobs/blob-store";
import {
  type AskRefusal,
  askAuthority,
  type Stamped,
} from "@/adapters/time-stamp/ask-authority";
import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import { addEntry } from "@/db/queries/ledger";
import {
  beginStampTry,
  listStampsUnderWay,
  updateTimeStamp,
} from "@/db/queries/time-stamps";
import { mayPass, nextTry } from "@/domain/captures/retry";
import { env } from "@/lib/env";
import type { Result } from "@/lib/result";
import { trustedRoots } from "@/lib/time-stamp/roots";
import type { Job, JobHandler } from "@/usecases/jobs/job";

type Asking = (what: {
  sha256: string;
  authority: string;
}) => Promise<Result<Stamped, AskRefusal>>;

type Asked = NonNullable<Awaited<ReturnType<typeof beginStampTry>>>;

/** Has an authority stamp a hash, and keeps its whole answer once it holds. */
export async function runTimeStamp(
  { newsroomId, id, last }: Pick<Job, "newsroomId" | "id" | "last">,
  ask: Asking = askAsSet,
): Promise<void> {
  const key = { newsroomId, id };
  const asked = await beginStampTry(db, key);
  if (!asked) return;
  try {
    const stamped = await ask(asked);
    if (stamped.ok) await keep(key, asked, stamped.value);
    else await giveUpOrWait(key, asked, stamped);
  } catch (error) {
    const reason = "capture-broke";
    if (last) await updateTimeStamp(db, key, { state: "failed", reason });
    throw error;
  }
}

const askAsSet: Asking = async ({ sha256, authority }) => {
  const roots = await trustedRoots(env().TSA_CA_FILE);
  return askAuthority(authority, { sha256, roots });
};

type Key = { newsroomId: string; id: string };

async function keep(key: Key, asked: Asked, { reply, at, signer }: Stamped) {
  const tokenSha256 = await putBlob(reply);
  const { sha256, snapshotId, ledgerSeq } = asked;
  await db.transaction(async (tx) => {
    const kept = await updateTimeStamp(tx, key, {
      state: "done",
      reason: null,
      tokenSha256,
      stampedAt: at,
      signer,
    });
    if (!kept) return;
    const stampedAt = at.toISOString();
    await addEntry(tx, {
      newsroomId: key.newsroomId,
      actorId: null,
      action: snapshotId ? "snapshot.time_stamped" : "ledger.time_stamped",
      subjectKind: snapshotId ? "snapshot" : "ledger",
      subjectId: snapshotId ?? key.newsroomId,
      payload: { sha256, ledgerSeq, token: tokenSha256, stampedAt, signer },
    });
  });
}

async function giveUpOrWait(
  key: Key,
  { tries }: Asked,
  refused: Extract<Result<Stamped, AskRefusal>, { ok: false }>,
) {
  const { error: reason, detail } = refused;
  const kind = reason === "authority-refused" ? "error-status" : reason;
  const retryAfter = detail?.retryAfter;
  const told = typeof retryAfter === "string" ? retryAfter : undefined;
  const again = mayPass(kind, detail)
    ? nextTry(new Date(), tries, told)
    : undefined;
  await db.transaction(async (tx) => {
    const end = again ? {} : { state: "failed" as const };
    const nextTryAt = again ?? null;
    const open = await updateTimeStamp(tx, key, { reason, nextTryAt, ...end });
    if (open && again) {
      await enqueue(tx, "time_stamp", { ...key, startAfter: again });
    }
  });
}

/** Time stamps as the job queue asks for them. */
export const timeStampHandler: JobHandler = {
  run: (job) => runTimeStamp(job),
  listWaiting: async () => {
    const waiting = await listStampsUnderWay(db);
    return waiting.map(({ nextTryAt, ...row }) => ({
      ...row,
      startAfter: nextTryAt ?? undefined,
    }));
  },
};
