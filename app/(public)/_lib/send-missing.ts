import { REFUSALS, type Refusal, say } from "@/app/refusals";
import type { RefusalDetail } from "@/lib/result";

/** Says honestly that there is nothing to read, and why. */
export function sendMissing(
  _request: Request,
  refused: { error: Refusal; detail?: RefusalDetail },
): Response {
  return new Response(`${say(refused.error, refused.detail)}\n`, {
    status: REFUSALS[refused.error].status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=0, s-maxage=10",
    },
  });
}
