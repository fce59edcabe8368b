import { REFUSALS } from "@/app/refusals";
import { handedPageInput, MOST_HANDED } from "@/domain/captures/handed-page";
import { baseUrl } from "@/lib/env";
import { readForm } from "@/lib/read-form";
import { readInput } from "@/lib/read-input";
import { senderOf } from "@/lib/sender";
import { holdPage } from "@/usecases/captures/handed-page";

/** In UTF-8 a text has at most three bytes for each of its units; and a form's frame. */
const MOST_BYTES = MOST_HANDED * 3 + 16_384;

/**
 * Takes a page from the bookmarklet's form. It comes from another site, so no
 * session comes with it and none is asked for: the page is held under an id
 * that nobody can guess, and the browser is led to it by a request of its own,
 * which does carry the session.
 */
export async function POST(request: Request): Promise<Response> {
  const length = Number(request.headers.get("content-length"));
  if (!(length > 0 && length <= MOST_BYTES)) {
    return say(
      413,
      "The page is larger than 5 MB. Save it and bring the file in.",
    );
  }
  const form = await readForm(request);
  const input = form && readInput(handedPageInput, Object.fromEntries(form));
  if (!input?.success) {
    return say(422, "This is no page of the web that can be handed over.");
  }
  const held = await holdPage(senderOf(request), input.data);
  if (!held.ok) return say(429, REFUSALS[held.error].sentence);
  const page = `${baseUrl()}/desk/articles/new/from-page/${held.value.id}`;
  return new Response(null, { status: 303, headers: { location: page } });
}

function say(status: number, sentence: string): Response {
  return new Response(sentence, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
