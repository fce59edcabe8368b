import { and, asc, eq } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { importPublishers, ratingReadings } from "@/db/schema";

/** The hosts whose checks a newsroom lets in. */
export async function listPublishers(on: Executor, newsroomId: string) {
  return on
    .select({
      host: importPublishers.host,
      createdAt: importPublishers.createdAt,
    })
    .from(importPublishers)
    .where(eq(importPublishers.newsroomId, newsroomId))
    .orderBy(asc(importPublishers.host));
}

/** Lets a host in; false where it was let in before. */
export async function addPublisher(
  tx: Transaction,
  publisher: { newsroomId: string; host: string; addedBy: string | null },
): Promise<boolean> {
  const added = await tx
    .insert(importPublishers)
    .values(publisher)
    .onConflictDoNothing()
    .returning({ host: importPublishers.host });
  return added.length === 1;
}

/** Takes a host off the list; false where it was not on it. */
export async function deletePublisher(
  tx: Transaction,
  { newsroomId, host }: { newsroomId: string; host: string },
): Promise<boolean> {
  const gone = await tx
    .delete(importPublishers)
    .where(
      and(
        eq(importPublishers.newsroomId, newsroomId),
        eq(importPublishers.host, host),
      ),
    )
    .returning({ host: importPublishers.host });
  return gone.length === 1;
}

/** How a newsroom reads the words of other houses' ratings. */
export async function listReadings(on: Executor, newsroomId: string) {
  return on
    .select({ words: ratingReadings.words, key: ratingReadings.ratingKey })
    .from(ratingReadings)
    .where(eq(ratingReadings.newsroomId, newsroomId))
    .orderBy(asc(ratingReadings.words));
}

/** Says how words are read from now on. */
export async function putReading(
  tx: Transaction,
  reading: { newsroomId: string; words: string; key: string | null },
): Promise<void> {
  const { newsroomId, words, key: ratingKey } = reading;
  await tx
    .insert(ratingReadings)
    .values({ newsroomId, words, ratingKey })
    .onConflictDoUpdate({
      target: [ratingReadings.newsroomId, ratingReadings.words],
      set: { ratingKey },
    });
}

/** Forgets a reading; false where there was none. */
export async function deleteReading(
  tx: Transaction,
  { newsroomId, words }: { newsroomId: string; words: string },
): Promise<boolean> {
  const gone = await tx
    .delete(ratingReadings)
    .where(
      and(
        eq(ratingReadings.newsroomId, newsroomId),
        eq(ratingReadings.words, words),
      ),
    )
    .returning({ words: ratingReadings.words });
  return gone.length === 1;
}
