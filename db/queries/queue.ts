import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Executor } from "@/db/client";
import {
  articles,
  claims,
  mentions,
  publications,
  reanchorings,
  users,
  verdicts,
} from "@/db/schema";

/** Whose queue, and how much of each part of it. */
export type QueueOf = { newsroomId: string; userId: string; limit: number };

const claimLine = {
  id: claims.id,
  statement: claims.statement,
  state: claims.state,
  dueAt: claims.dueAt,
};

/** Claims given to a person that still want work, the most urgent first. */
export async function listClaimsToCheck(on: Executor, of: QueueOf) {
  return on
    .select(claimLine)
    .from(claims)
    .where(
      and(
        eq(claims.newsroomId, of.newsroomId),
        eq(claims.assignedTo, of.userId),
        inArray(claims.state, ["open", "in_check"]),
      ),
    )
    .orderBy(asc(claims.dueAt), asc(claims.id))
    .limit(of.limit);
}

/** Articles given to a person that nobody has signed off yet. */
export async function listArticlesToCheck(on: Executor, of: QueueOf) {
  return on
    .select({
      id: articles.id,
      title: articles.title,
      outlet: articles.outlet,
      dueAt: articles.dueAt,
    })
    .from(articles)
    .where(
      and(
        eq(articles.newsroomId, of.newsroomId),
        eq(articles.assignedTo, of.userId),
        sql`not exists (
          select from sign_offs s join versions v on v.id = s.version_id
          where v.article_id = ${articles.id} and s.withdrawn_at is null
            and v.n = (select max(n) from versions w where w.article_id = ${articles.id}))`,
      ),
    )
    .orderBy(asc(articles.dueAt), asc(articles.id))
    .limit(of.limit);
}

const proposer = alias(users, "proposer");
const decider = alias(users, "decider");

/** Proposals of others that wait for a second signature, oldest first. */
export async function listToCountersign(on: Executor, of: QueueOf) {
  return on
    .select({
      ...claimLine,
      proposedBy: proposer.name,
      proposedAt: verdicts.proposedAt,
    })
    .from(verdicts)
    .innerJoin(
      claims,
      and(
        eq(claims.id, verdicts.claimId),
        // One that an edit has voided waits for nobody.
        eq(claims.revision, verdicts.claimRevision),
      ),
    )
    .innerJoin(proposer, eq(proposer.id, verdicts.proposedBy))
    .where(
      and(
        eq(verdicts.newsroomId, of.newsroomId),
        eq(verdicts.status, "proposed"),
        ne(verdicts.proposedBy, of.userId),
      ),
    )
    .orderBy(asc(verdicts.proposedAt), asc(verdicts.id))
    .limit(of.limit);
}

/** A person's proposals that came back and were not taken up again. */
export async function listReturned(on: Executor, of: QueueOf) {
  return on
    .select({
      ...claimLine,
      returnedBy: decider.name,
      returnedAt: verdicts.decidedAt,
      reason: verdicts.returnReason,
    })
    .from(verdicts)
    .innerJoin(claims, eq(claims.id, verdicts.claimId))
    .leftJoin(decider, eq(decider.id, verdicts.decidedBy))
    .where(
      and(
        eq(verdicts.newsroomId, of.newsroomId),
        eq(verdicts.proposedBy, of.userId),
        eq(verdicts.status, "returned"),
        eq(claims.state, "in_check"),
        sql`not exists (
          select from verdicts later
          where later.claim_id = ${verdicts.claimId}
            and later.proposed_at > ${verdicts.proposedAt})`,
      ),
    )
    .orderBy(desc(verdicts.decidedAt))
    .limit(of.limit);
}

/** Claims past their due time that are not approved, whoever has them. */
export async function listOverdue(
  on: Executor,
  of: Omit<QueueOf, "userId"> & { userId?: string; now: Date },
) {
  return on
    .select({ ...claimLine, assignee: users.name })
    .from(claims)
    .leftJoin(users, eq(users.id, claims.assignedTo))
    .where(
      and(
        eq(claims.newsroomId, of.newsroomId),
        isNotNull(claims.dueAt),
        lt(claims.dueAt, of.now),
        inArray(claims.state, ["open", "in_check", "proposed"]),
        of.userId ? eq(claims.assignedTo, of.userId) : undefined,
      ),
    )
    .orderBy(asc(claims.dueAt), asc(claims.id))
    .limit(of.limit);
}

/** Mentions whose words changed in a new capture and that wait for a person. */
export async function listToReanchor(
  on: Executor,
  of: Pick<QueueOf, "newsroomId" | "limit">,
) {
  return on
    .select({
      id: reanchorings.id,
      state: reanchorings.state,
      exact: mentions.exact,
      now: reanchorings.exact,
      articleId: mentions.articleId,
      articleTitle: articles.title,
    })
    .from(reanchorings)
    .innerJoin(mentions, eq(mentions.id, reanchorings.mentionId))
    .innerJoin(articles, eq(articles.id, mentions.articleId))
    .where(
      and(
        eq(reanchorings.newsroomId, of.newsroomId),
        isNull(reanchorings.decision),
      ),
    )
    .orderBy(asc(reanchorings.createdAt), asc(reanchorings.id))
    .limit(of.limit);
}

/** What the public was given lately, newest first. */
export async function listPublishedLately(
  on: Executor,
  of: Pick<QueueOf, "newsroomId" | "limit">,
) {
  return on
    .select({
      kind: publications.subjectKind,
      slug: publications.slug,
      title: publications.title,
      publishedAt: publications.publishedAt,
    })
    .from(publications)
    .where(eq(publications.newsroomId, of.newsroomId))
    .orderBy(desc(publications.publishedAt))
    .limit(of.limit);
}
