import { z } from "zod";

import { sendReport } from "@/app/api/_lib/send-report";
import { REFUSALS } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { translator } from "@/lib/translate";
import { readOrdered } from "@/usecases/reports/read-ordered";

const asked = z.object({ id: z.uuid() });

type Context = { params: Promise<Record<string, string>> };

/** Downloads a report that was ordered and made. */
export async function GET(request: Request, context: Context) {
  const actor = await currentActor();
  if (!actor) return Response.redirect(new URL("/sign-in", request.url), 303);
  const input = asked.safeParse(await context.params);
  if (!input.success) {
    const nothing = translator(actor.language)("Not found.", "Introuvable.");
    return new Response(`${nothing}\n`, { status: 404 });
  }
  const made = await readOrdered(actor, input.data.id);
  if (made.ok) return sendReport(made.value);
  const { status, sentence } = REFUSALS[made.error];
  return new Response(`${sentence[actor.language]}\n`, { status });
}
