import { eq } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";

import { db } from "@/db";
import { webhookDeliveries, webhooks } from "@/db/schema";
import { WEBHOOK_EVENTS } from "@/domain/webhooks/webhook-event";
import { Desk } from "@/e2e/desk";
import { publishedClaim } from "@/e2e/publishing";

afterAll(() => db.$client.end());

async function listener(desk: Desk) {
  const { userId } = await desk.person("admin");
  const [row] = await db
    .insert(webhooks)
    .values({
      newsroomId: desk.newsroomId,
      url: "https://listener.example/",
      events: [...WEBHOOK_EVENTS],
      sealedSecret: "sealed",
      createdBy: userId,
    })
    .returning({ id: webhooks.id });
  return row!.id;
}

it("what a newsroom publishes is told to its own addresses, and to no other's", async () => {
  const [desk, neighbour] = [await Desk.open(db), await Desk.open(db)];
  const [own, others] = [await listener(desk), await listener(neighbour)];
  const { claimId } = await publishedClaim(desk);
  const told = (webhookId: string) =>
    db
      .select({ body: webhookDeliveries.body })
      .from(webhookDeliveries)
      .where(eq(webhookDeliveries.webhookId, webhookId));
  const [message] = await told(own);
  expect(JSON.parse(message!.body)).toMatchObject({ data: { id: claimId } });
  expect(await told(others)).toEqual([]);
});
