import { limitedBody } from "@/lib/limited-body";

/** The largest body of JSON that is read; articles may be 5 MB of text. */
const MOST_BYTES = 24 * 1024 * 1024;

/** What a form may have around its file. */
const FRAME_BYTES = 64 * 1024;

/**
 * The request with its body in hand, to be read as often as wanted; undefined
 * where there is more of it than may be, which is then read no further.
 */
export async function holdBody(
  { mostFileBytes }: { mostFileBytes?: number },
  request: Request,
): Promise<Request | undefined> {
  const most = mostFileBytes ? mostFileBytes + FRAME_BYTES : MOST_BYTES;
  const body = await limitedBody(request, most);
  if (!body) return undefined;
  const { url, method, headers } = request;
  // A GET may not even have an empty one.
  return new Request(url, { method, headers, body: body.length ? body : null });
}
