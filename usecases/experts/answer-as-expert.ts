import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addExpertAnswer } from "@/db/queries/experts";
import { addEntry } from "@/db/queries/ledger";
import type { PublicDocument } from "@/documents/public/document";
import { answeredPage, expertPage } from "@/documents/public/expert-page";
import {
  answerProblems,
  type GivenAnswer,
} from "@/domain/experts/expert-input";
import { sha256 } from "@/lib/hash";
import { keepable } from "@/lib/read-input";
import { ok, type Result, refuse } from "@/lib/result";
import { readPublicState, siteOf } from "@/usecases/publishing/public-site";
import { readAskedClaim } from "./asked-claim";
import {
  type AskedQuestion,
  type FindQuestionRefusal,
  findQuestion,
} from "./find-question";

const NOTHING: GivenAnswer = {
  answer: "",
  quote: "",
  namedAs: "",
  conflict: "",
};

type Asking = { host: string; token: string; sender: string };
type Answered = { status: 200 | 422; document: PublicDocument };

/** The page that shows an expert one claim and asks them the question. */
export async function readExpertPage({
  host,
  token,
  sender,
}: Asking): Promise<Result<PublicDocument, FindQuestionRefusal>> {
  const question = await findQuestion(token, sender);
  if (!question.ok) return question;
  const given = { values: NOTHING, errors: {} };
  return ok(await page(host, question.value, given));
}

/**
 * Takes an expert's answer, once; the answer to it is a page, with what was
 * typed still in it where it can't be sent.
 */
export async function answerAsExpert(
  { host, token, sender }: Asking,
  given: GivenAnswer,
): Promise<Result<Answered, FindQuestionRefusal>> {
  const question = await findQuestion(token, sender);
  if (!question.ok) return question;
  const site = await siteOf(await readPublicState(host));
  const errors = answerProblems(given, site.newsroom.language);
  if (Object.keys(errors).length > 0) {
    const form = { values: given, errors };
    return ok({
      status: 422,
      document: await page(host, question.value, form),
    });
  }
  const kept = await keep(question.value, given);
  if (!kept.ok) return kept;
  return ok({ status: 200, document: await answeredPage(site) });
}

async function page(
  host: string,
  question: AskedQuestion,
  form: Parameters<typeof expertPage>[1]["form"],
): Promise<PublicDocument> {
  const site = await siteOf(await readPublicState(host));
  const claim = await readAskedClaim(question);
  const { name, question: asked, expiresAt } = question;
  const told = { name, question: asked, expiresAt: expiresAt.toISOString() };
  return expertPage(site, { ...told, claim, form });
}

async function keep(
  { id: questionId, newsroomId, claimId }: AskedQuestion,
  given: GivenAnswer,
): Promise<Result<null, FindQuestionRefusal>> {
  const text = (typed: string) => keepable(typed).trim().normalize("NFC");
  const mayQuote = given.quote === "yes";
  const answer = text(given.answer);
  try {
    return await db.transaction(async (tx) => {
      await addExpertAnswer(tx, {
        questionId,
        newsroomId,
        answer,
        mayQuote,
        namedAs: text(given.namedAs),
        conflict: text(given.conflict),
      });
      await addEntry(tx, {
        newsroomId,
        actorId: null,
        action: "expert.answered",
        subjectKind: "claim",
        subjectId: claimId,
        payload: {
          expertQuestion: questionId,
          sha256: sha256(answer),
          mayQuote,
        },
      });
      return ok(null);
    });
  } catch (error) {
    if (breaks(error, "expert_answers_pkey")) return refuse("already-answered");
    if (breaks(error, "expert_answers_in_time")) return refuse("link-ended");
    throw error;
  }
}
