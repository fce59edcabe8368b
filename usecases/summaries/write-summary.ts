import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { listClaimsById } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import {
  addSummary,
  addSummaryAuthor,
  findSummary,
  lockSummary,
  replaceCitations,
  type SummaryKey,
  updateSummary,
} from "@/db/queries/summaries";
import { type Actor, may } from "@/domain/people/actor";
import type { SummaryDocumentRefusal } from "@/domain/summaries/summary-block";
import { readSummaryDocument } from "@/domain/summaries/summary-document";
import type {
  NewSummaryInput,
  SaveSummaryInput,
} from "@/domain/summaries/summary-input";
import { citedClaimIds } from "@/domain/summaries/summary-sentences";
import { ok, type Result, refuse } from "@/lib/result";

export type WriteSummaryRefusal =
  | "not-found"
  | "not-your-role"
  | "no-such-article"
  | "cites-unknown-claim"
  | SummaryDocumentRefusal;

/** Begins a summary; its author can't be the only one to sign it. */
export async function createSummary(
  actor: Actor,
  input: NewSummaryInput,
): Promise<Result<{ id: string; revision: number }, WriteSummaryRefusal>> {
  if (!may(actor, "writeSummaries")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return keepingArticles(() =>
    db.transaction(async (tx) => {
      const cited = await citations(tx, actor, input.document);
      if (!cited.ok) return cited;
      const made = await addSummary(tx, {
        ...input,
        newsroomId,
        createdBy: userId,
      });
      const key = { newsroomId, summaryId: made.id };
      await addSummaryAuthor(tx, { summaryId: made.id, userId });
      await replaceCitations(tx, key, cited.value);
      await record(tx, actor, key, {
        action: "summary.created",
        payload: { title: input.title },
      });
      return ok(made);
    }),
  );
}

/**
 * Saves a summary's text. Someone else's text in between refuses it, with
 * theirs, so that both can be shown. An unchanged text changes nothing.
 */
export async function saveSummary(
  actor: Actor,
  input: SaveSummaryInput,
): Promise<
  Result<{ revision: number }, WriteSummaryRefusal | "changed-meanwhile">
> {
  if (!may(actor, "writeSummaries")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { summaryId, revision, ...content } = input;
  const key = { newsroomId, summaryId };
  return keepingArticles(() =>
    db.transaction(async (tx) => {
      if (!(await lockSummary(tx, key))) return refuse("not-found");
      const cited = await citations(tx, actor, input.document);
      if (!cited.ok) return cited;
      const now = await updateSummary(tx, { ...key, revision }, content);
      if (now === undefined) {
        const current = await findSummary(tx, key);
        return refuse("changed-meanwhile", {
          revision: current?.revision,
          current,
        });
      }
      if (now === revision) return ok({ revision });
      await addSummaryAuthor(tx, { summaryId, userId });
      await replaceCitations(tx, key, cited.value);
      await record(tx, actor, key, {
        action: "summary.edited",
        payload: { revision: now, title: input.title },
      });
      return ok({ revision: now });
    }),
  );
}

/** The claims that a text cites, all of them the newsroom's. */
async function citations(
  tx: Transaction,
  actor: Actor,
  document: unknown,
): Promise<Result<string[], SummaryDocumentRefusal | "cites-unknown-claim">> {
  const blocks = readSummaryDocument(document);
  if (!blocks.ok) return blocks;
  const claimIds = citedClaimIds(blocks.value);
  const { newsroomId } = actor;
  const known = await listClaimsById(tx, { newsroomId, claimIds });
  return known.length === claimIds.length
    ? ok(claimIds)
    : refuse("cites-unknown-claim");
}

async function record(
  tx: Transaction,
  actor: Actor,
  key: SummaryKey,
  act: { action: string; payload: Record<string, unknown> },
) {
  await addEntry(tx, {
    ...act,
    newsroomId: actor.newsroomId,
    actorId: actor.userId,
    subjectKind: "summary",
    subjectId: key.summaryId,
  });
}

async function keepingArticles<Answer>(
  run: () => Promise<Answer>,
): Promise<Answer | ReturnType<typeof refuse<"no-such-article">>> {
  try {
    return await run();
  } catch (error) {
    if (breaks(error, "summaries_article_of_the_newsroom")) {
      return refuse("no-such-article");
    }
    throw error;
  }
}
