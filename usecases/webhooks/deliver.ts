import "server-only";

import { guardedPost } from "@/adapters/fetch/guarded-post";
import { signedHeaders } from "@/adapters/webhooks/sign";
import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import {
  type Attempt,
  addAttempt,
  type DeliveryKey,
  findHold,
  listWaitingDeliveries,
  takeDelivery,
  updateDelivery,
} from "@/db/queries/webhook-deliveries";
import { noteFailing, noteWorking } from "@/db/queries/webhooks";
import { isWithheld } from "@/db/queries/withholdings";
import { isHopeless, nextTry } from "@/domain/webhooks/retry";
import { webhookBody } from "@/domain/webhooks/webhook-body";
import { TEST_EVENT } from "@/domain/webhooks/webhook-event";
import { unseal } from "@/lib/seal";
import type { JobHandler } from "@/usecases/jobs/job";
import { SECRET_PURPOSE } from "./add-webhook";
import { turnOffWebhook } from "./turn-off-webhook";

/** Sends what webhooks wait for; their rows say when, and what came of it. */
export const deliveryHandler: JobHandler = {
  run: ({ newsroomId, id }) => deliver({ newsroomId, deliveryId: id }),
  listWaiting: async () =>
    (await listWaitingDeliveries(db)).map(({ startAfter, ...row }) => ({
      ...row,
      startAfter: startAfter ?? undefined,
    })),
};

type Taken = NonNullable<Awaited<ReturnType<typeof takeDelivery>>>;
type Came = Omit<Attempt, "n">;

/**
 * Makes one try at a delivery, if it is due and in no other worker's hand, and
 * writes down what came of it. A try that failed asks for the next itself, by
 * the schedule of `nextTry`. What the law keeps back by now is not sent: its
 * title would go out after all.
 */
export async function deliver(key: DeliveryKey): Promise<void> {
  const taken = await takeDelivery(db, key);
  if (!taken) return lookAgain(key);
  const { newsroomId } = key;
  const { webhookId, failures, offAt } = taken;
  if (offAt) {
    const to = { state: "failed", failures, nextTryAt: null } as const;
    return updateDelivery(db, key, to);
  }
  if (await tellsOfWithheld(taken)) return drop(key, taken);
  const secret = unseal(taken.sealedSecret, SECRET_PURPOSE);
  if (!secret) {
    return turnOffWebhook({ newsroomId, webhookId }, "secret-unreadable");
  }
  const came = await send(taken, secret);
  const { status } = came;
  if (status !== null && status >= 200 && status < 300) {
    await settle(key, taken, came);
  } else {
    await settleFailed(key, taken, came);
  }
}

/** Whoever had it in hand may be gone: it is looked at again when that ends. */
async function lookAgain(key: DeliveryKey): Promise<void> {
  const startAfter = await findHold(db, key);
  if (!startAfter) return;
  const { newsroomId, deliveryId: id } = key;
  await enqueue(db, "webhook.deliver", { newsroomId, id, startAfter });
}

async function tellsOfWithheld({ event, body }: Taken): Promise<boolean> {
  if (event === TEST_EVENT) return false;
  const { kind, id: subjectId } = webhookBody.parse(JSON.parse(body)).data;
  return isWithheld(db, { kind, subjectId });
}

/** Says why it was not sent, and nothing against its address. */
async function drop(key: DeliveryKey, taken: Taken) {
  const { id: deliveryId, failures } = taken;
  const n = taken.attempts + 1;
  const came = { status: null, answer: "", fault: "withheld" };
  const tried = { ...came, at: new Date(), milliseconds: 0 };
  await db.transaction(async (tx) => {
    await addAttempt(tx, { ...tried, deliveryId, n });
    const ended = { state: "failed", nextTryAt: null } as const;
    await updateDelivery(tx, key, { ...ended, attempts: n, failures });
  });
}

async function send({ id, url, body }: Taken, secret: string): Promise<Came> {
  const at = new Date();
  const headers = {
    "content-type": "application/json",
    ...signedHeaders(secret, { id, body, at }),
  };
  const posted = await guardedPost(url, { headers, body });
  const milliseconds = Date.now() - at.getTime();
  if (!posted.ok) {
    return { at, milliseconds, status: null, answer: "", fault: posted.error };
  }
  const { status, answer } = posted.value;
  // PostgreSQL keeps no NUL in a text.
  const kept = answer.replaceAll("\0", "");
  return { at, milliseconds, status, answer: kept, fault: null };
}

async function settle(key: DeliveryKey, taken: Taken, came: Came) {
  const { id: deliveryId, webhookId } = taken;
  const n = taken.attempts + 1;
  await db.transaction(async (tx) => {
    await addAttempt(tx, { ...came, deliveryId, n });
    await updateDelivery(tx, key, {
      state: "delivered",
      attempts: n,
      failures: 0,
      nextTryAt: null,
    });
    await noteWorking(tx, { newsroomId: key.newsroomId, webhookId });
  });
}

async function settleFailed(key: DeliveryKey, taken: Taken, came: Came) {
  const { newsroomId } = key;
  const { id: deliveryId, webhookId } = taken;
  const n = taken.attempts + 1;
  const failures = taken.failures + 1;
  const now = new Date();
  const next = nextTry(failures, now, Math.random());
  const since = await db.transaction(async (tx) => {
    await addAttempt(tx, { ...came, deliveryId, n });
    await updateDelivery(tx, key, {
      state: next ? "waiting" : "failed",
      attempts: n,
      failures,
      nextTryAt: next,
    });
    if (next) {
      const job = { newsroomId, id: deliveryId, startAfter: next };
      await enqueue(tx, "webhook.deliver", job);
    }
    return noteFailing(tx, { newsroomId, webhookId });
  });
  const gone = came.status === 410;
  if (gone) return turnOffWebhook({ newsroomId, webhookId }, "gone");
  if (since && isHopeless(since, now)) {
    await turnOffWebhook({ newsroomId, webhookId }, "failing");
  }
}
