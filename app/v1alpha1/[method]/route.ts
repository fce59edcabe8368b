import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import {
  refuseMethod,
  searchClaims,
} from "@/usecases/publishing/search-claims";

type Context = { params: Promise<{ method: string }> };

const CORS = { "access-control-allow-origin": "*" };

/** Compatible with the Fact Check Tools API of Google: `claims:search` alone. */
export async function GET(request: Request, context: Context) {
  const { method } = await context.params;
  if (decodeURIComponent(method) !== "claims:search") {
    return sendDocument(request, refuseMethod(), {
      status: 404,
      headers: CORS,
    });
  }
  const { searchParams } = new URL(request.url);
  const { ok, document } = await searchClaims(
    hostOf(request),
    Object.fromEntries(searchParams),
  );
  return sendDocument(request, document, {
    status: ok ? 200 : 400,
    headers: CORS,
  });
}

export function OPTIONS() {
  const headers = { ...CORS, "access-control-allow-methods": "GET, OPTIONS" };
  return new Response(null, { status: 204, headers });
}
