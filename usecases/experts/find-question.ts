import "server-only";

import { db } from "@/db";
import { findAskedQuestion } from "@/db/queries/experts";
import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";
import { guessesTooMuch, noteGuess } from "@/usecases/links/guesses";

export type FindQuestionRefusal =
  | "not-found"
  | "link-ended"
  | "already-answered"
  | "too-many-guesses";

export type AskedQuestion = NonNullable<
  Awaited<ReturnType<typeof findAskedQuestion>>
>;

/** The question behind a link, while it can be answered. */
export async function findQuestion(
  token: string,
  sender: string,
): Promise<Result<AskedQuestion, FindQuestionRefusal>> {
  if (await guessesTooMuch(sender)) return refuse("too-many-guesses");
  const question = await findAskedQuestion(db, sha256(token));
  if (!question) {
    await noteGuess(sender);
    return refuse("not-found");
  }
  if (question.answeredAt) return refuse("already-answered");
  return question.ended ? refuse("link-ended") : ok(question);
}
