import { REFUSALS } from "@/app/refusals";
import { readLinkProblem } from "@/usecases/links/read-link-problem";
import { hostOf, sendDocument } from "./send";

/**
 * What is behind a link is for its holder alone: no cache, no index. That its
 * address is told to nobody is set where every page's headers are.
 */
export const FOR_ITS_HOLDER = {
  "cache-control": "private, no-store",
  "x-robots-tag": "noindex, nofollow, noarchive",
};

const PROBLEMS = {
  "not-found": "unknown",
  "link-ended": "ended",
  "already-answered": "answered",
  "too-many-guesses": "too-many",
  "report-gone": "gone",
} as const;

export type LinkRefusal = keyof typeof PROBLEMS;

/** Says as a page why a link leads nowhere. */
export async function sendLinkProblem(
  request: Request,
  error: LinkRefusal,
): Promise<Response> {
  const page = await readLinkProblem(hostOf(request), PROBLEMS[error]);
  const { status } = REFUSALS[error];
  return sendDocument(request, page, { status, headers: FOR_ITS_HOLDER });
}
