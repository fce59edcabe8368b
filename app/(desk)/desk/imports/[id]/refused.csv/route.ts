import { z } from "zod";

import { currentActor } from "@/auth/actor";
import { translator } from "@/lib/translate";
import { refusedAsCsv } from "@/usecases/imports/read-refusals";

type Context = { params: Promise<{ id: string }> };

/** Downloads why records of an import were refused. */
export async function GET(request: Request, context: Context) {
  const actor = await currentActor();
  if (!actor) return Response.redirect(new URL("/sign-in", request.url), 303);
  const id = z.uuid().safeParse((await context.params).id);
  const csv = id.success ? await refusedAsCsv(actor, id.data) : undefined;
  if (!csv) {
    const t = translator(actor.language);
    return new Response(t("Not found.\n", "Introuvable.\n"), { status: 404 });
  }
  return new Response(streamOf(csv), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="refused.csv"',
    },
  });
}

/** Made no faster than it is read. */
function streamOf(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const pieces = text[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
