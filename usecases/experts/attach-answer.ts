import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { lockClaim } from "@/db/queries/claims";
import { addEvidence } from "@/db/queries/evidence";
import { lockExpertQuestion, noteAnswerAttached } from "@/db/queries/experts";
import { addEntry } from "@/db/queries/ledger";
import { findLanguage } from "@/db/queries/newsrooms";
import { addSource } from "@/db/queries/sources";
import type { AttachAnswerInput } from "@/domain/experts/expert-input";
import { type Actor, may } from "@/domain/people/actor";
import { ok, type Result, refuse } from "@/lib/result";
import { translator } from "@/lib/translate";

export type AttachAnswerRefusal =
  | "not-found"
  | "not-your-role"
  | "already-attached";

type Question = NonNullable<Awaited<ReturnType<typeof lockExpertQuestion>>>;

/**
 * Makes an expert's answer evidence on the claim it is about: an interview as
 * its source, named as the expert asked to be. One who may not be quoted is a
 * confidential source.
 */
export async function attachAnswer(
  actor: Actor,
  { questionId, stance }: AttachAnswerInput,
): Promise<Result<{ id: string }, AttachAnswerRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const question = await lockExpertQuestion(tx, { newsroomId, questionId });
    if (!question?.answer) return refuse("not-found");
    if (question.evidenceId) return refuse("already-attached");
    const { claimId, answer: excerpt } = question;
    await lockClaim(tx, { newsroomId, claimId });
    const sourceId = await addInterview(tx, actor, question);
    const id = await addEvidence(tx, {
      newsroomId,
      claimId,
      sourceId,
      stance,
      excerpt,
      locator: null,
      credibility: 6,
      note: question.conflict,
      snapshotId: null,
      interest: null,
      interestReason: null,
      addedBy: userId,
    });
    await noteAnswerAttached(tx, { newsroomId, questionId, evidenceId: id });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "evidence.added",
      subjectKind: "claim",
      subjectId: claimId,
      payload: {
        evidence: id,
        source: sourceId,
        expertQuestion: questionId,
        stance,
        excerpt,
        credibility: 6,
      },
    });
    return ok({ id });
  });
}

async function addInterview(
  tx: Transaction,
  { newsroomId, userId }: Actor,
  question: Question,
): Promise<string> {
  const { name, field, namedAs, mayQuote, answeredAt } = question;
  const named = mayQuote && namedAs ? namedAs : name;
  const t = translator(await findLanguage(tx, newsroomId));
  const source = {
    title: t(
      `Written answer of ${named} (${field})`,
      `Réponse écrite\u00a0: ${named} (${field})`,
    ),
    type: "interview",
    author: named,
    url: null,
    publishedAt: answeredAt?.toISOString().slice(0, 10) ?? null,
    language: null,
    reliability: "F",
    isPrimary: true,
    confidential: !mayQuote,
    note: null,
  } as const;
  const id = await addSource(tx, { ...source, newsroomId, createdBy: userId });
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "source.created",
    subjectKind: "source",
    subjectId: id,
    payload: { title: source.title, type: source.type, reliability: "F" },
  });
  return id;
}
