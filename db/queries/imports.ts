import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { importRefusals, imports, users } from "@/db/schema";
import type { ColumnMapping } from "@/domain/imports/columns";
import type { RecordRefusal } from "@/domain/imports/refusal";
import type { ImportCounts, ImportState } from "@/domain/imports/state";
import type { Cursor } from "@/lib/cursor";

type ImportKey = { newsroomId: string; importId: string };

const columns = {
  id: imports.id,
  newsroomId: imports.newsroomId,
  startedBy: imports.startedBy,
  filename: imports.filename,
  sha256: imports.sha256,
  bytes: imports.bytes,
  isKept: imports.isKept,
  format: imports.format,
  mapping: imports.mapping,
  state: imports.state,
  read: imports.read,
  added: imports.added,
  updated: imports.updated,
  unchanged: imports.unchanged,
  refused: imports.refused,
  bytesRead: imports.bytesRead,
  failure: imports.failure,
  failureCause: imports.failureCause,
  createdAt: imports.createdAt,
  startedAt: imports.startedAt,
  endedAt: imports.endedAt,
};

const at = ({ newsroomId, importId }: ImportKey) =>
  and(eq(imports.newsroomId, newsroomId), eq(imports.id, importId));

/** Adds an import that has read nothing yet. */
export async function addImport(
  tx: Transaction,
  values: typeof imports.$inferInsert,
): Promise<string> {
  const [row] = await tx
    .insert(imports)
    .values(values)
    .returning({ id: imports.id });
  if (!row) throw new Error("No import was added.");
  return row.id;
}

/** One import of a newsroom and who began it. */
export async function findImport(on: Executor, key: ImportKey) {
  const [row] = await on
    .select({ ...columns, startedByName: users.name })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.startedBy))
    .where(at(key));
  return row;
}

export type FoundImport = NonNullable<Awaited<ReturnType<typeof findImport>>>;

/** Kept files of all newsrooms that wait to be read, or to be read further. */
export async function listImportsToRun(on: Executor) {
  return on
    .select({ newsroomId: imports.newsroomId, id: imports.id })
    .from(imports)
    .where(
      and(
        eq(imports.isKept, true),
        inArray(imports.state, ["waiting", "running"]),
      ),
    );
}

/** An import held until the transaction ends, so that one batch is written at a time. */
export async function lockImport(tx: Transaction, key: ImportKey) {
  const [row] = await tx
    .select(columns)
    .from(imports)
    .where(at(key))
    .for("update");
  return row;
}

/** The newest import of the same file with the same mapping that has not ended. */
export async function findUnended(
  on: Executor,
  of: { newsroomId: string; sha256: string; mapping: ColumnMapping | null },
): Promise<string | undefined> {
  const mapping = of.mapping && JSON.stringify(of.mapping);
  const [row] = await on
    .select({ id: imports.id })
    .from(imports)
    .where(
      and(
        eq(imports.newsroomId, of.newsroomId),
        eq(imports.sha256, of.sha256),
        inArray(imports.state, ["waiting", "running"]),
        sql`${imports.mapping} is not distinct from ${mapping}::jsonb`,
      ),
    )
    .orderBy(desc(imports.createdAt))
    .limit(1);
  return row?.id;
}

/** The newest imports of a newsroom, with who began each. */
export async function listImports(
  on: Executor,
  page: { newsroomId: string; after?: Cursor; limit: number },
) {
  const { after } = page;
  return on
    .select({ ...columns, startedByName: users.name })
    .from(imports)
    .leftJoin(users, eq(users.id, imports.startedBy))
    .where(
      and(
        eq(imports.newsroomId, page.newsroomId),
        after &&
          sql`(${imports.createdAt}, ${imports.id}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(page.limit);
}

/** Moves an import on, with what else is then true of it. */
export async function updateImport(
  tx: Transaction,
  key: ImportKey,
  to: Partial<
    Pick<
      typeof imports.$inferInsert,
      "mapping" | "failure" | "failureCause" | "startedAt" | "endedAt"
    >
  > & { state: ImportState },
): Promise<void> {
  await tx.update(imports).set(to).where(at(key));
}

/** Adds a batch's counts to an import's, and says how far the file was read. */
export async function addCounts(
  tx: Transaction,
  key: ImportKey,
  batch: ImportCounts & { bytesRead: number },
): Promise<void> {
  await tx
    .update(imports)
    .set({
      read: sql`${imports.read} + ${batch.read}`,
      added: sql`${imports.added} + ${batch.added}`,
      updated: sql`${imports.updated} + ${batch.updated}`,
      unchanged: sql`${imports.unchanged} + ${batch.unchanged}`,
      refused: sql`${imports.refused} + ${batch.refused}`,
      bytesRead: batch.bytesRead,
    })
    .where(at(key));
}

/** A refused record and where it stood. */
export type PlacedRefusal = RecordRefusal & { n: number; place: string };

/** Keeps why records were not taken. */
export async function addRefusals(
  tx: Transaction,
  importId: string,
  refusals: PlacedRefusal[],
): Promise<void> {
  if (refusals.length === 0) return;
  await tx
    .insert(importRefusals)
    .values(refusals.map((refusal) => ({ importId, ...refusal })));
}

/** Refused records of an import in the order of the file, after the `after`th. */
export async function listRefusals(
  on: Executor,
  page: { importId: string; after: number; limit: number },
): Promise<PlacedRefusal[]> {
  return on
    .select({
      n: importRefusals.n,
      place: importRefusals.place,
      reason: importRefusals.reason,
      detail: importRefusals.detail,
    })
    .from(importRefusals)
    .where(
      and(
        eq(importRefusals.importId, page.importId),
        gt(importRefusals.n, page.after),
      ),
    )
    .orderBy(asc(importRefusals.n))
    .limit(page.limit);
}

/** How often each reason was given in an import, the most frequent first. */
export async function countRefusals(on: Executor, importId: string) {
  const times = sql<number>`count(*)::int`;
  return on
    .select({ reason: importRefusals.reason, times })
    .from(importRefusals)
    .where(eq(importRefusals.importId, importId))
    .groupBy(importRefusals.reason)
    .orderBy(desc(times));
}

/** The hosts that an import refused because they are not on the list. */
export async function countUnknownHosts(
  on: Executor,
  importId: string,
  limit: number,
) {
  const times = sql<number>`count(*)::int`;
  return on
    .select({ host: importRefusals.detail, times })
    .from(importRefusals)
    .where(
      and(
        eq(importRefusals.importId, importId),
        inArray(importRefusals.reason, [
          "publisher-not-allowed",
          "author-elsewhere",
        ]),
      ),
    )
    .groupBy(importRefusals.detail)
    .orderBy(desc(times), asc(importRefusals.detail))
    .limit(limit);
}
