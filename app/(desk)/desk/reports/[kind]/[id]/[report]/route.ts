import { z } from "zod";

import { sendReport } from "@/app/api/_lib/send-report";
import { REFUSALS } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import {
  makeReport,
  REPORT_FORMATS,
  REPORT_SUBJECTS,
} from "@/usecases/reports/make-report";

const asked = z.object({
  kind: z.enum(REPORT_SUBJECTS),
  id: z.uuid(),
  report: z.templateLiteral(["report.", z.enum(REPORT_FORMATS)]),
});

type Context = { params: Promise<Record<string, string>> };

/** Downloads a report from the desk. */
export async function GET(request: Request, context: Context) {
  const actor = await currentActor();
  if (!actor) return Response.redirect(new URL("/sign-in", request.url), 303);
  const input = asked.safeParse(await context.params);
  if (!input.success) return new Response("Not found.\n", { status: 404 });
  const { kind, id, report } = input.data;
  const ending = report.slice("report.".length);
  const format = z.enum(REPORT_FORMATS).parse(ending);
  const outside = new URL(request.url).searchParams.get("outside") === "1";
  const made = await makeReport(actor, { kind, id, format, outside });
  if (made.ok) return sendReport(made.value);
  const { status, sentence } = REFUSALS[made.error];
  return new Response(`${sentence}\n`, { status });
}
