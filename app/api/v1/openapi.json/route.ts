import { openApi } from "@/app/api/_lib/openapi";
import { listEndpoints } from "@/app/api/v1/_endpoints";
import { baseUrl } from "@/lib/env";

export const dynamic = "force-dynamic";

export function GET() {
  return Response.json(openApi(listEndpoints(), baseUrl()), {
    headers: { "cache-control": "public, max-age=300" },
  });
}
