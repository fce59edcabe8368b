import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { PageHead } from "@/components/page";

export const metadata: Metadata = { title: "Queue" };

export default async function QueuePage() {
  const actor = await requireActor();
  return <PageHead title={`What waits for ${actor.name}`} />;
}
