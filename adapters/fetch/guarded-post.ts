import type { Result } from "@/lib/result";
import { defaultGuard, type FetchGuard } from "./guarded-fetch";
import { guardedRequest, type SendRefusal } from "./guarded-request";

export type PostRefusal = SendRefusal;

/** What was answered: a redirect is an answer too, and is not followed. */
export type Posted = { status: number; answer: string };

/** As much of an answer is read as is kept. */
const ANSWER_BYTES = 1024;

/** The guard for what is sent, which people on the other side answer quickly. */
function postGuard(): FetchGuard {
  return { ...defaultGuard(), milliseconds: 15_000 };
}

/**
 * Posts to a web address that somebody gave, under the guard of
 * `guardedFetch`. Whatever status comes back is the answer, with the first
 * kilobyte of its words.
 */
export async function guardedPost(
  address: string,
  sent: { headers: Record<string, string>; body: string },
  guard: FetchGuard = postGuard(),
): Promise<Result<Posted, PostRefusal>> {
  return guardedRequest(address, sent, {
    guard,
    read: async ({ statusCode: status, body }) => ({
      status,
      answer: await beginningOf(body),
    }),
  });
}

/** The first words of a body, without waiting for the rest. */
async function beginningOf(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    pieces.push(piece);
    size += piece.length;
    if (size >= ANSWER_BYTES) break;
  }
  const bytes = Buffer.concat(pieces).subarray(0, ANSWER_BYTES);
  // A character cut in two at the end, or what is no text, is not shown.
  return new TextDecoder().decode(bytes, { stream: true });
}
