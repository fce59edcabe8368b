import "server-only";

import { guardedPost } from "@/adapters/fetch/guarded-post";
import { hubPing } from "@/documents/feeds/hub";
import { baseUrl, env } from "@/lib/env";
import type { JobHandler } from "@/usecases/jobs/job";

/** Tells the hub of an edition; one that never heard of it hears of the next. */
export const hubHandler: JobHandler = {
  run: () => pingHub(),
  listWaiting: async () => [],
};

/**
 * Tells the hub that the feeds have changed.
 *
 * @throws when the hub does not take it, to be tried again.
 */
export async function pingHub(): Promise<void> {
  const { WEBSUB_HUB } = env();
  if (!WEBSUB_HUB) return;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = hubPing({ url: baseUrl() });
  const posted = await guardedPost(WEBSUB_HUB, { headers, body });
  const said = posted.ok ? posted.value.status : posted.error;
  if (typeof said === "string" || said < 200 || said > 299) {
    throw new Error(`The WebSub hub answered: ${said}.`);
  }
}
