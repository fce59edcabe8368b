import { and, asc, eq, inArray, isNull, notExists, sql } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { expertAnswers, expertQuestions, users } from "@/db/schema";

type Key = { newsroomId: string; questionId: string };

const byKey = ({ newsroomId, questionId }: Key) =>
  and(
    eq(expertQuestions.newsroomId, newsroomId),
    eq(expertQuestions.id, questionId),
  );

/** Keeps a question by the hash of its link's token. */
export async function addExpertQuestion(
  tx: Transaction,
  question: {
    newsroomId: string;
    claimId: string;
    name: string;
    field: string;
    question: string;
    tokenHash: string;
    hours: number;
    askedBy: string;
  },
): Promise<{ id: string; expiresAt: Date }> {
  const { hours, ...rest } = question;
  const expiresAt = sql<Date>`now() + ${hours} * interval '1 hour'`;
  const [row] = await tx
    .insert(expertQuestions)
    .values({ ...rest, expiresAt })
    .returning({
      id: expertQuestions.id,
      expiresAt: expertQuestions.expiresAt,
    });
  if (!row) throw new Error("No question was added.");
  return row;
}

const columns = {
  id: expertQuestions.id,
  claimId: expertQuestions.claimId,
  name: expertQuestions.name,
  field: expertQuestions.field,
  question: expertQuestions.question,
  askedBy: users.name,
  createdAt: expertQuestions.createdAt,
  expiresAt: expertQuestions.expiresAt,
  revokedAt: expertQuestions.revokedAt,
  evidenceId: expertQuestions.evidenceId,
  answer: expertAnswers.answer,
  mayQuote: expertAnswers.mayQuote,
  namedAs: expertAnswers.namedAs,
  conflict: expertAnswers.conflict,
  answeredAt: expertAnswers.answeredAt,
};

/** Whom the desk asked about some claims, and what came back, oldest first. */
export async function listExpertQuestions(
  on: Executor,
  of: { newsroomId: string; claimIds: string[] },
) {
  return on
    .select(columns)
    .from(expertQuestions)
    .innerJoin(users, eq(users.id, expertQuestions.askedBy))
    .leftJoin(expertAnswers, eq(expertAnswers.questionId, expertQuestions.id))
    .where(
      and(
        eq(expertQuestions.newsroomId, of.newsroomId),
        inArray(expertQuestions.claimId, of.claimIds),
      ),
    )
    .orderBy(asc(expertQuestions.createdAt), asc(expertQuestions.id));
}

/** One question with its answer, locked; undefined when there is none. */
export async function lockExpertQuestion(tx: Transaction, key: Key) {
  const [row] = await tx
    .select(columns)
    .from(expertQuestions)
    .innerJoin(users, eq(users.id, expertQuestions.askedBy))
    .leftJoin(expertAnswers, eq(expertAnswers.questionId, expertQuestions.id))
    .where(byKey(key))
    .for("update", { of: expertQuestions });
  return row;
}

/** The question behind a token's hash, and whether it can be answered still. */
export async function findAskedQuestion(on: Executor, tokenHash: string) {
  const [row] = await on
    .select({
      id: expertQuestions.id,
      newsroomId: expertQuestions.newsroomId,
      claimId: expertQuestions.claimId,
      name: expertQuestions.name,
      question: expertQuestions.question,
      expiresAt: expertQuestions.expiresAt,
      ended: sql<boolean>`${expertQuestions.revokedAt} is not null
        or ${expertQuestions.expiresAt} <= now()`,
      answeredAt: expertAnswers.answeredAt,
    })
    .from(expertQuestions)
    .leftJoin(expertAnswers, eq(expertAnswers.questionId, expertQuestions.id))
    .where(eq(expertQuestions.tokenHash, tokenHash));
  return row;
}

/**
 * Keeps an answer. The database takes one for a question, and none once the
 * question's link has ended.
 */
export async function addExpertAnswer(
  tx: Transaction,
  answer: Key & {
    answer: string;
    mayQuote: boolean;
    namedAs: string;
    conflict: string;
  },
): Promise<void> {
  await tx.insert(expertAnswers).values(answer);
}

/** Notes which evidence an answer became. */
export async function noteAnswerAttached(
  tx: Transaction,
  key: Key & { evidenceId: string },
): Promise<void> {
  await tx
    .update(expertQuestions)
    .set({ evidenceId: key.evidenceId })
    .where(byKey(key));
}

/** Ends the link of a question that has no answer; undefined if there is none. */
export async function revokeExpertQuestion(
  tx: Transaction,
  { revokedBy, ...key }: Key & { revokedBy: string },
): Promise<{ claimId: string } | undefined> {
  const answers = tx
    .select({ one: sql`1` })
    .from(expertAnswers)
    .where(eq(expertAnswers.questionId, expertQuestions.id));
  const [row] = await tx
    .update(expertQuestions)
    .set({ revokedAt: sql`now()`, revokedBy })
    .where(
      and(byKey(key), isNull(expertQuestions.revokedAt), notExists(answers)),
    )
    .returning({ claimId: expertQuestions.claimId });
  return row;
}
