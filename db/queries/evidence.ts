import { and, asc, eq, getTableColumns, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor, Transaction } from "@/db/client";
import { evidence, snapshots, sources } from "@/db/schema";
import type { Interest } from "@/domain/people/party";
import type { Credibility, Stance } from "@/domain/sources/source";

export type EvidenceContent = {
  stance: Stance;
  excerpt: string;
  locator: string | null;
  credibility: Credibility;
  note: string | null;
  snapshotId: string | null;
  interest: Interest | null;
  interestReason: string | null;
};

/** Adds evidence; a trigger raises its claim's revision. */
export async function addEvidence(
  tx: Transaction,
  item: EvidenceContent & {
    newsroomId: string;
    claimId: string;
    sourceId: string;
    addedBy: string;
  },
): Promise<string> {
  const [row] = await tx
    .insert(evidence)
    .values(item)
    .returning({ id: evidence.id });
  if (!row) throw new Error("No evidence was added.");
  return row.id;
}

type EvidenceKey = { newsroomId: string; evidenceId: string };

const at = (key: EvidenceKey) =>
  and(eq(evidence.id, key.evidenceId), eq(evidence.newsroomId, key.newsroomId));

/** One piece of evidence: which claim and source it joins, and how. */
export async function findEvidence(on: Executor, key: EvidenceKey) {
  const [row] = await on
    .select({
      id: evidence.id,
      claimId: evidence.claimId,
      sourceId: evidence.sourceId,
      stance: evidence.stance,
      excerpt: evidence.excerpt,
      locator: evidence.locator,
      credibility: evidence.credibility,
      note: evidence.note,
      snapshotId: evidence.snapshotId,
      interest: evidence.interest,
      interestReason: evidence.interestReason,
      notRepeating: evidence.notRepeating,
    })
    .from(evidence)
    .where(at(key));
  return row;
}

/** Rewrites evidence; a trigger raises its claim's revision. */
export async function updateEvidence(
  tx: Transaction,
  key: EvidenceKey,
  content: Partial<EvidenceContent> & {
    notRepeating?: string[];
    notRepeatingReason?: string | null;
  },
): Promise<void> {
  await tx.update(evidence).set(content).where(at(key));
}

/** Takes evidence off its claim; the ledger keeps what it was. */
export async function deleteEvidence(
  tx: Transaction,
  key: EvidenceKey,
): Promise<void> {
  await tx.delete(evidence).where(at(key));
}

/** What only the desk sees of a claim's evidence: what may be edited of it. */
export async function listEvidenceOnDesk(
  on: Executor,
  key: { newsroomId: string; claimId: string },
) {
  return on
    .select({
      id: evidence.id,
      sourceId: evidence.sourceId,
      snapshotId: evidence.snapshotId,
      interest: evidence.interest,
      interestReason: evidence.interestReason,
      notRepeating: evidence.notRepeating,
      notRepeatingReason: evidence.notRepeatingReason,
      withdrawnReason: sources.withdrawnReason,
    })
    .from(evidence)
    .innerJoin(sources, eq(sources.id, evidence.sourceId))
    .where(
      and(
        eq(evidence.newsroomId, key.newsroomId),
        eq(evidence.claimId, key.claimId),
      ),
    );
}

const kept = alias(snapshots, "kept");

/** Evidence of some claims with its sources and saved copies, oldest first. */
export async function listEvidence(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select({
      ...getTableColumns(evidence),
      source: {
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
        withdrawnAt: sources.withdrawnAt,
      },
      snapshot: {
        sha256: kept.sha256,
        mediaType: kept.mediaType,
        bytes: kept.bytes,
        capturedAt: kept.capturedAt,
      },
    })
    .from(evidence)
    .innerJoin(sources, eq(sources.id, evidence.sourceId))
    .leftJoin(kept, eq(kept.id, evidence.snapshotId))
    .where(
      and(
        eq(evidence.newsroomId, of.newsroomId),
        inArray(evidence.claimId, of.claimIds),
      ),
    )
    .orderBy(asc(evidence.createdAt), asc(evidence.id));
}
