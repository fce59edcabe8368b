import { REFUSALS, type Refusal, say } from "@/app/refusals";
import { baseUrl } from "@/lib/env";
import type { RefusalDetail } from "@/lib/result";

/** A refusal as RFC 9457 wants it: a stable type, a sentence, fields if any. */
function problem(
  status: number,
  type: string,
  more: { detail: string; [extra: string]: unknown },
): Response {
  return new Response(
    JSON.stringify({
      type: `${baseUrl()}/problems/${type}`,
      title: type.replaceAll("-", " "),
      status,
      ...more,
    }),
    { status, headers: { "content-type": "application/problem+json" } },
  );
}

/** What a use case refused, as an answer. */
export function refusalProblem(
  refusal: Refusal,
  detail?: RefusalDetail,
): Response {
  const { status } = REFUSALS[refusal];
  const { why: _why, ...extra } = detail ?? {};
  return problem(status, refusal, {
    detail: say(refusal, "en", detail),
    ...extra,
  });
}

/** Every problem there is, by the end of its type. */
export function listProblems() {
  return Object.entries(REFUSALS)
    .map(([type, { status, sentence }]) => ({
      type,
      status,
      sentence: sentence.en,
    }))
    .sort((one, other) => one.type.localeCompare(other.type));
}
