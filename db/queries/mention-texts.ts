import { and, eq, isNull } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { mentions, versions } from "@/db/schema";

/** The texts that a claim's mentions stand in, with their sentences. */
export async function listMentionTexts(
  on: Executor,
  key: { newsroomId: string; claimId: string },
) {
  return on
    .select({
      id: mentions.id,
      text: versions.text,
      sentences: versions.sentences,
    })
    .from(mentions)
    .innerJoin(versions, eq(versions.id, mentions.versionId))
    .where(
      and(
        eq(mentions.newsroomId, key.newsroomId),
        eq(mentions.claimId, key.claimId),
        isNull(mentions.removedAt),
      ),
    );
}
