import { z } from "zod";

import { FOR_ITS_HOLDER, sendLinkProblem } from "@/app/(public)/_lib/links";
import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { sendSentence } from "@/app/(public)/_lib/send-missing";
import { limitedText } from "@/lib/limited-body";
import { senderOf } from "@/lib/sender";
import {
  answerAsExpert,
  readExpertPage,
} from "@/usecases/experts/answer-as-expert";

type Context = { params: Promise<{ token: string }> };

/** Far more than the fields may hold together. */
const MOST_BYTES = 256 * 1024;

const text = z.string().default("");
const fields = z.object({
  answer: text,
  quote: text,
  namedAs: text,
  conflict: text,
});

/** Shows an expert the claim and the question. */
export async function GET(request: Request, context: Context) {
  const page = await readExpertPage(await asking(request, context));
  if (!page.ok) return sendLinkProblem(request, page.error);
  return sendDocument(request, page.value, { headers: FOR_ITS_HOLDER });
}

/** Takes the expert's answer. */
export async function POST(request: Request, context: Context) {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) {
    return sendSentence(415, "Send the form as it stands on its page.");
  }
  const body = await limitedText(request, MOST_BYTES);
  if (body === undefined) {
    return sendSentence(413, "This is too long. Shorten the answer.");
  }
  const given = fields.parse(Object.fromEntries(new URLSearchParams(body)));
  const answered = await answerAsExpert(await asking(request, context), given);
  if (!answered.ok) return sendLinkProblem(request, answered.error);
  const { status, document } = answered.value;
  return sendDocument(request, document, { status, headers: FOR_ITS_HOLDER });
}

async function asking(request: Request, { params }: Context) {
  const { token } = await params;
  return { token, host: hostOf(request), sender: senderOf(request) };
}
