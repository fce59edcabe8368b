import { REFUSALS, type Refusal, say } from "@/app/refusals";
import type { RefusalDetail } from "@/lib/result";
import {
  readNotFound,
  readWithheld,
} from "@/usecases/publishing/read-site-pages";
import { hostOf, sendDocument } from "./send";

type Refused = { error: Refusal; detail?: RefusalDetail };

/** Says honestly, as a page, that there is nothing to read, and why. */
export async function sendMissing(
  request: Request,
  { error, detail }: Refused,
): Promise<Response> {
  const host = hostOf(request);
  if (error !== "withheld") {
    return sendDocument(request, await readNotFound(host), { status: 404 });
  }
  const path = new URL(request.url).pathname;
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  const page = await readWithheld(host, {
    path,
    reason: text(detail?.why) ?? "",
    authority: text(detail?.authority),
    on: text(detail?.on),
  });
  return sendDocument(request, page, { status: 451 });
}

/** The same for what a program asks for: a sentence, and the status. */
export function sendRefusal({ error, detail }: Refused): Response {
  return sendSentence(REFUSALS[error].status, say(error, "en", detail));
}

/** A plain sentence for whoever asked in a way that can't be answered. */
export function sendSentence(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}
