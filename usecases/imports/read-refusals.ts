import "server-only";

import { db } from "@/db";
import { countRefusals, countUnknownHosts } from "@/db/queries/imports";

/** As many hosts as are worth naming at once. */
const HOSTS = 20;

/** How often each reason was given, and which publishers are not on the list. */
export async function readRefusalSummary(importId: string) {
  const [reasons, hosts] = await Promise.all([
    countRefusals(db, importId),
    countUnknownHosts(db, importId, HOSTS),
  ]);
  return { reasons, hosts };
}

export type RefusalSummary = Awaited<ReturnType<typeof readRefusalSummary>>;
