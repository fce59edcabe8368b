import { and, asc, eq, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { newsrooms, policies, ratings } from "@/db/schema";
import type { Language } from "@/lib/language";

/** Adds a newsroom with nothing on its desk. */
export async function addNewsroom(
  tx: Transaction,
  newsroom: { name: string; language: Language },
): Promise<string> {
  const [row] = await tx
    .insert(newsrooms)
    .values({ name: newsroom.name, language: newsroom.language })
    .returning({ id: newsrooms.id });
  if (!row) throw new Error("No newsroom was added.");
  return row.id;
}

/** Adds entries to rating scales. */
export async function addRatings(
  tx: Transaction,
  entries: (typeof ratings.$inferInsert)[],
): Promise<void> {
  await tx.insert(ratings).values(entries);
}

/** The newsroom's scale in its own order, retired entries last. */
export async function listRatings(on: Executor, newsroomId: string) {
  return on
    .select({
      key: ratings.key,
      label: ratings.label,
      meaning: ratings.meaning,
      mark: ratings.mark,
      tone: ratings.tone,
      value: ratings.value,
      position: ratings.position,
      retired: ratings.retired,
    })
    .from(ratings)
    .where(eq(ratings.newsroomId, newsroomId))
    .orderBy(asc(ratings.retired), asc(ratings.position));
}

/** Held to change the scale: writers of one newsroom's scale queue. */
export async function lockScale(
  tx: Transaction,
  newsroomId: string,
): Promise<{ key: string; retired: boolean }[]> {
  return tx
    .select({ key: ratings.key, retired: ratings.retired })
    .from(ratings)
    .where(eq(ratings.newsroomId, newsroomId))
    .orderBy(asc(ratings.key))
    .for("update");
}

/** Changes an entry of the scale; its key stays. False: there is none. */
export async function updateRating(
  tx: Transaction,
  at: { newsroomId: string; key: string },
  to: Partial<Omit<typeof ratings.$inferInsert, "newsroomId" | "key">>,
): Promise<boolean> {
  const changed = await tx
    .update(ratings)
    .set(to)
    .where(and(eq(ratings.newsroomId, at.newsroomId), eq(ratings.key, at.key)))
    .returning({ key: ratings.key });
  return changed.length === 1;
}

/** Changes what the public is told of a newsroom. */
export async function updateNewsroom(
  tx: Transaction,
  newsroomId: string,
  to: {
    name: string;
    language: Language;
    contact: string | null;
    correctionsPolicy: string | null;
    about: string | null;
    unnamedSourcesPolicy: string | null;
    licence: string | null;
    timeZone: string;
  },
): Promise<void> {
  await tx.update(newsrooms).set(to).where(eq(newsrooms.id, newsroomId));
}

/** Adds evidence policies. */
export async function addPolicies(
  tx: Transaction,
  entries: (typeof policies.$inferInsert)[],
): Promise<void> {
  await tx.insert(policies).values(entries);
}

/** The newsroom's evidence policies, those for any kind of claim last. */
export async function listPolicies(on: Executor, newsroomId: string) {
  return on
    .select({
      id: policies.id,
      claimKind: policies.claimKind,
      ratingKey: policies.ratingKey,
      minOrigins: policies.minOrigins,
      independentOfParties: policies.independentOfParties,
      primaryDocument: policies.primaryDocument,
      snapshot: policies.snapshot,
      requestForComment: policies.requestForComment,
    })
    .from(policies)
    .where(eq(policies.newsroomId, newsroomId))
    .orderBy(asc(policies.ratingKey), asc(policies.claimKind));
}

/** The language that a newsroom reads; it has to exist. */
export async function findLanguage(
  on: Executor,
  newsroomId: string,
): Promise<Language> {
  const [row] = await on
    .select({ language: newsrooms.language })
    .from(newsrooms)
    .where(eq(newsrooms.id, newsroomId));
  if (!row) throw new Error(`No such newsroom: ${newsroomId}`);
  return row.language;
}

/** What documents and pages say of a newsroom. */
export async function findNewsroom(on: Executor, newsroomId: string) {
  const [row] = await on
    .select()
    .from(newsrooms)
    .where(eq(newsrooms.id, newsroomId));
  return row;
}

/** The newsroom whose public site answers to `host`: its own, or the oldest. */
export async function findPublicNewsroom(on: Executor, host: string) {
  const [row] = await on
    .select()
    .from(newsrooms)
    .orderBy(
      sql`${newsrooms.host} = ${host} desc nulls last`,
      newsrooms.createdAt,
    )
    .limit(1);
  return row;
}

/** The newsroom of this name; without a name, the installation's oldest. */
export async function findNewsroomByName(on: Executor, name?: string) {
  const [row] = await on
    .select({ id: newsrooms.id })
    .from(newsrooms)
    .where(name === undefined ? undefined : eq(newsrooms.name, name))
    .orderBy(newsrooms.createdAt)
    .limit(1);
  return row;
}
