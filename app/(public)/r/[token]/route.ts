import { FOR_ITS_HOLDER, sendLinkProblem } from "@/app/(public)/_lib/links";
import { sendReport } from "@/app/api/_lib/send-report";
import { senderOf } from "@/lib/sender";
import { openLink } from "@/usecases/reports/open-link";

type Context = { params: Promise<{ token: string }> };

/** Hands a made report to whoever holds a link to it. */
export async function GET(request: Request, context: Context) {
  const { token } = await context.params;
  const opened = await openLink(token, senderOf(request));
  if (!opened.ok) return sendLinkProblem(request, opened.error);
  const response = sendReport(opened.value);
  for (const [name, value] of Object.entries(FOR_ITS_HOLDER)) {
    response.headers.set(name, value);
  }
  return response;
}
