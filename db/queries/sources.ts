import { and, desc, eq, ilike, lt, or, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { derivations, sourceParties, sources } from "@/db/schema";
import type {
  Relation,
  Reliability,
  SourceType,
} from "@/domain/sources/source";

export type SourceKey = { newsroomId: string; sourceId: string };

export type SourceContent = {
  title: string;
  type: SourceType;
  author: string | null;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  reliability: Reliability;
  isPrimary: boolean;
  confidential: boolean;
  note: string | null;
};

const at = (key: SourceKey) =>
  and(eq(sources.id, key.sourceId), eq(sources.newsroomId, key.newsroomId));

const columns = {
  id: sources.id,
  title: sources.title,
  type: sources.type,
  author: sources.author,
  url: sources.url,
  publishedAt: sources.publishedAt,
  language: sources.language,
  reliability: sources.reliability,
  isPrimary: sources.isPrimary,
  confidential: sources.confidential,
  note: sources.note,
  withdrawnAt: sources.withdrawnAt,
  withdrawnReason: sources.withdrawnReason,
  revision: sources.revision,
  createdAt: sources.createdAt,
};

/** One source of one newsroom. */
export async function findSource(on: Executor, key: SourceKey) {
  const [row] = await on.select(columns).from(sources).where(at(key));
  return row;
}

export type SourceRow = NonNullable<Awaited<ReturnType<typeof findSource>>>;

/** One source, kept from other writers until the end of the transaction. */
export async function lockSource(tx: Transaction, key: SourceKey) {
  const [row] = await tx
    .select(columns)
    .from(sources)
    .where(at(key))
    .for("no key update");
  return row;
}

/** Adds a source to the library. */
export async function addSource(
  tx: Transaction,
  source: SourceContent & { newsroomId: string; createdBy: string },
): Promise<string> {
  const [row] = await tx
    .insert(sources)
    .values(source)
    .returning({ id: sources.id });
  if (!row) throw new Error("No source was added.");
  return row.id;
}

/**
 * Rewrites a source if nobody did since `revision`.
 *
 * @returns the new revision, or undefined when it has moved.
 */
export async function updateSource(
  tx: Transaction,
  key: SourceKey & { revision: number },
  content: Partial<SourceContent> & {
    withdrawnAt?: Date | null;
    withdrawnReason?: string | null;
  },
): Promise<number | undefined> {
  const [row] = await tx
    .update(sources)
    .set({ ...content, revision: sql`${sources.revision} + 1` })
    .where(and(at(key), eq(sources.revision, key.revision)))
    .returning({ revision: sources.revision });
  return row?.revision;
}

/** Sets who published a source and who speaks in it, in place of before. */
export async function replaceSourceParties(
  tx: Transaction,
  key: SourceKey,
  parties: { partyId: string; role: "publisher" | "speaker" }[],
): Promise<void> {
  await tx
    .delete(sourceParties)
    .where(
      and(
        eq(sourceParties.sourceId, key.sourceId),
        eq(sourceParties.newsroomId, key.newsroomId),
      ),
    );
  if (parties.length === 0) return;
  await tx
    .insert(sourceParties)
    .values(parties.map((party) => ({ ...party, ...key })));
}

export type SourceFilter = {
  newsroomId: string;
  type?: SourceType;
  reliability?: Reliability;
  /** Part of a title. */
  q?: string;
  after?: { createdAt: Date; id: string };
  limit: number;
};

/** Sources, newest first, a page at a time. */
export async function listSources(on: Executor, filter: SourceFilter) {
  const { after, q } = filter;
  return on
    .select(columns)
    .from(sources)
    .where(
      and(
        eq(sources.newsroomId, filter.newsroomId),
        filter.type ? eq(sources.type, filter.type) : undefined,
        filter.reliability
          ? eq(sources.reliability, filter.reliability)
          : undefined,
        q ? ilike(sources.title, `%${escapeLike(q)}%`) : undefined,
        after
          ? or(
              lt(sources.createdAt, after.createdAt),
              and(
                eq(sources.createdAt, after.createdAt),
                lt(sources.id, after.id),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(sources.createdAt), desc(sources.id))
    .limit(filter.limit);
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** Says that one source repeats another; a trigger refuses a circle. */
export async function addDerivation(
  tx: Transaction,
  edge: {
    newsroomId: string;
    childId: string;
    parentId: string;
    relation: Relation;
    excerpt: string | null;
    locator: string | null;
    createdBy: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(derivations)
    .values(edge)
    .returning({ id: derivations.id });
  if (!row) throw new Error("No derivation was added.");
  return row.id;
}

/** Which two sources a derivation joins, and how. */
export async function findDerivation(
  on: Executor,
  key: { newsroomId: string; derivationId: string },
) {
  const [row] = await on
    .select({
      childId: derivations.childId,
      parentId: derivations.parentId,
      relation: derivations.relation,
      excerpt: derivations.excerpt,
      locator: derivations.locator,
    })
    .from(derivations)
    .where(
      and(
        eq(derivations.id, key.derivationId),
        eq(derivations.newsroomId, key.newsroomId),
      ),
    );
  return row;
}

/** Takes a derivation back. */
export async function deleteDerivation(
  tx: Transaction,
  key: { newsroomId: string; derivationId: string },
): Promise<void> {
  await tx
    .delete(derivations)
    .where(
      and(
        eq(derivations.id, key.derivationId),
        eq(derivations.newsroomId, key.newsroomId),
      ),
    );
}
