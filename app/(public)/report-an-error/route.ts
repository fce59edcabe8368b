import { z } from "zod";

import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { sendSentence } from "@/app/(public)/_lib/send-missing";
import { limitedText } from "@/lib/limited-body";
import { senderOf } from "@/lib/sender";
import { readErrorForm, reportError } from "@/usecases/publishing/report-error";

const NOT_KEPT = { "cache-control": "private, no-store" };

/** Far more than the fields may hold together. */
const MOST_BYTES = 64 * 1024;

const text = z.string().default("");
const fields = z.object({ about: text, what: text, source: text, email: text });

export async function GET(request: Request) {
  const about = new URL(request.url).searchParams.get("about") ?? "";
  const page = await readErrorForm(hostOf(request), about);
  return sendDocument(request, page, { headers: NOT_KEPT });
}

export async function POST(request: Request) {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) {
    return sendSentence(415, "Send the form as it stands on its page.");
  }
  const body = await limitedText(request, MOST_BYTES);
  if (body === undefined) {
    return sendSentence(413, "This is too long. A few sentences are enough.");
  }
  const sent = fields.parse(Object.fromEntries(new URLSearchParams(body)));
  const { status, document } = await reportError(
    hostOf(request),
    senderOf(request),
    sent,
  );
  return sendDocument(request, document, { status, headers: NOT_KEPT });
}
