import { eq, sql } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  vi,
} from "vitest";

import { db } from "@/db";
import { webhookDeliveries } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { webhookBody } from "@/domain/webhooks/webhook-body";
import { Desk, granted } from "@/e2e/desk";
import { Hooks } from "@/e2e/hooks";
import { publishedClaim, retractedEdition } from "@/e2e/publishing";
import type { Receiver } from "@/e2e/receiver";
import { baseUrl } from "@/lib/env";
import { startJobs } from "@/usecases/jobs/start-jobs";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import {
  countersignWithholding,
  proposeWithholding,
  releaseWithheld,
} from "@/usecases/publishing/withhold";
import { readWebhook } from "./read-webhooks";
import { replayDelivery, sendTest } from "./send-again";

let desk: Desk;
let admin: Actor;
let editor: Actor;
let hooks: Hooks;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
  editor = await desk.person("editor");
  hooks = new Hooks(admin);
});

afterEach(() => hooks.close());
afterAll(() => db.$client.end());

describe("a message", () => {
  it("is written with the publication, and signed as the standard wants", async () => {
    const { webhookId, secret } = await hooks.add([{ status: 204 }]);
    const { claimId, slug, edition } = await publishedClaim(desk);
    const [delivery] = await hooks.sentTo(webhookId);
    expect(delivery).toMatchObject({
      event: "claim.published",
      state: "waiting",
    });
    await hooks.tryNow(delivery!.id);

    expect(hooks.received).toHaveLength(1);
    const [{ headers, body, path }] = hooks.received as [
      Receiver["received"][number],
    ];
    expect(path).toBe("/hook");
    const given = headers as Record<string, string>;
    const message = webhookBody.parse(new Webhook(secret).verify(body, given));
    expect(headers["webhook-id"]).toBe(delivery!.id);
    expect(message).toMatchObject({
      type: "claim.published",
      data: {
        kind: "claim",
        id: claimId,
        slug,
        title: "The bridge cost 48 million.",
        url: `${baseUrl()}/claims/${slug}`,
        api_url: `${baseUrl()}/api/v1/claims/${slug}`,
        rating: { key: "unverified", label: "Unverified" },
        edition: { n: 1, sha256: edition.sha256 },
        correction: null,
      },
    });
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "delivered", attempts: 1, tries: [{ n: 1, status: 204 }] },
    ]);
  });

  it("goes to those who are told of its event, and says why a correction was made", async () => {
    const { webhookId } = await hooks.add(
      [{ status: 200 }],
      ["claim.retracted"],
    );
    const { edition } = await publishedClaim(desk);
    expect(await hooks.sentTo(webhookId)).toEqual([]);
    await retractedEdition(desk, edition.id);
    const [delivery] = await hooks.sentTo(webhookId);
    await hooks.tryNow(delivery!.id);
    expect(JSON.parse(hooks.received[0]!.body)).toMatchObject({
      type: "claim.retracted",
      data: {
        edition: { n: 2 },
        correction: { kind: "retraction", note: "The act was forged." },
      },
    });
  });

  it("is of nothing that was not published after all", async () => {
    const { webhookId } = await hooks.add([{ status: 200 }]);
    const { claimId } = await publishedClaim(desk);
    expect(await publishClaim(editor, { claimId })).toMatchObject({
      error: "already-published",
    });
    expect(await hooks.sentTo(webhookId)).toHaveLength(1);
  });

  it("is dropped where the law has withheld its subject meanwhile", async () => {
    const { webhookId } = await hooks.add([{ status: 200 }]);
    const { claimId } = await publishedClaim(desk);
    const [delivery] = await hooks.sentTo(webhookId);
    const order = {
      kind: "claim" as const,
      subjectId: claimId,
      reason: "An order of the court names the bridge's owner.",
      authority: "The district court",
      demandedOn: "2026-05-04",
    };
    const proposed = granted(await proposeWithholding(admin, order));
    const asked = { withholdingId: proposed.id };
    granted(await countersignWithholding(editor, asked));
    await hooks.tryNow(delivery!.id);
    expect(hooks.received).toEqual([]);
    const dropped = {
      state: "failed",
      nextTryAt: null,
      tries: [{ status: null, fault: "withheld" }],
    };
    expect(await hooks.sentTo(webhookId)).toMatchObject([dropped]);
    const read = granted(await readWebhook(admin, { webhookId, limit: 1 }));
    expect(read.webhook.failingSince).toBeNull();

    granted(
      await releaseWithheld(admin, { ...asked, reason: "It was lifted." }),
    );
    granted(
      await replayDelivery(admin, { webhookId, deliveryId: delivery!.id }),
    );
    await hooks.tryNow(delivery!.id);
    expect(hooks.received).toHaveLength(1);
  });

  it("is sent by the server's own workers", async () => {
    const { webhookId } = await hooks.add([{ status: 200 }]);
    const stop = await startJobs();
    await publishedClaim(desk);
    await vi.waitUntil(() => hooks.received.length > 0, { timeout: 60_000 });
    await stop();
    expect(await hooks.sentTo(webhookId)).toMatchObject([
      { state: "delivered" },
    ]);
  });
});

describe("two workers", () => {
  it("send a delivery once", async () => {
    const { webhookId } = await hooks.add([{ status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    await Promise.all([hooks.tryNow(id), hooks.tryNow(id), hooks.tryNow(id)]);
    expect(hooks.received).toHaveLength(1);
    expect(await hooks.sentTo(webhookId)).toMatchObject([{ attempts: 1 }]);
  });

  it("take over from one that was lost, once its time is up", async () => {
    const { webhookId } = await hooks.add([{ status: 200 }]);
    const { id } = granted(await sendTest(admin, webhookId));
    const hold = (until: ReturnType<typeof sql>) =>
      db
        .update(webhookDeliveries)
        .set({ takenUntil: until })
        .where(eq(webhookDeliveries.id, id));
    await hold(sql`now() + interval '30 seconds'`);
    await hooks.tryNow(id);
    expect(hooks.received).toEqual([]);
    await hold(sql`now() - interval '1 second'`);
    await hooks.tryNow(id);
    expect(hooks.received).toHaveLength(1);
  });
});
