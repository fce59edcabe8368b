import { sendMissing } from "@/app/(public)/_lib/send-missing";
import { listProblems } from "@/app/api/_lib/problem";
import { baseUrl } from "@/lib/env";

type Context = { params: Promise<{ type: string }> };

/** Leads from a problem's own address to where it is explained. */
export async function GET(request: Request, context: Context) {
  const { type } = await context.params;
  if (!listProblems().some((one) => one.type === type)) {
    return sendMissing(request, { error: "not-found" });
  }
  const location = `${baseUrl()}/api#problem-${type}`;
  return new Response(null, { status: 302, headers: { location } });
}
