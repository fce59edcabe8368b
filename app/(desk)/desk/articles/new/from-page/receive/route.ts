import { REFUSALS } from "@/app/refusals";
import { pageLanguage } from "@/auth/actor";
import { handedPageInput, MOST_HANDED } from "@/domain/captures/handed-page";
import { baseUrl } from "@/lib/env";
import { readForm } from "@/lib/read-form";
import { readInput } from "@/lib/read-input";
import { senderOf } from "@/lib/sender";
import { translator } from "@/lib/translate";
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
    const t = translator(await pageLanguage());
    return say(
      413,
      t(
        "The page is larger than 5 MB. Save it and bring the file in.",
        "La page dépasse 5\u00a0Mo. Enregistrez-la et déposez le fichier.",
      ),
    );
  }
  const form = await readForm(request);
  const input = form && readInput(handedPageInput, Object.fromEntries(form));
  if (!input?.success) {
    const t = translator(await pageLanguage());
    return say(
      422,
      t(
        "This is no page of the web that can be handed over.",
        "Ce n’est pas une page du web qui puisse être transmise.",
      ),
    );
  }
  const held = await holdPage(senderOf(request), input.data);
  if (!held.ok) {
    return say(429, REFUSALS[held.error].sentence[await pageLanguage()]);
  }
  const page = `${baseUrl()}/desk/articles/new/from-page/${held.value.id}`;
  return new Response(null, { status: 303, headers: { location: page } });
}

function say(status: number, sentence: string): Response {
  return new Response(sentence, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
