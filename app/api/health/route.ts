import { checkHealth } from "@/usecases/people/check-health";

export const dynamic = "force-dynamic";

export async function GET() {
  const healthy = await checkHealth();
  return Response.json(
    { status: healthy ? "ok" : "database unreachable" },
    { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
