import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import {
  sendMissing,
  sendRefusal,
  sendSentence,
} from "@/app/(public)/_lib/send-missing";
import { readInput } from "@/lib/read-input";
import {
  FEED_NAMES,
  feedInput,
  readFeed,
} from "@/usecases/publishing/read-feed";

type Context = { params: Promise<{ name: string }> };

export async function GET(request: Request, context: Context) {
  const { name } = await context.params;
  const feed = FEED_NAMES.find((known) => known === name);
  if (!feed) return sendMissing(request, { error: "not-found" });
  const { searchParams } = new URL(request.url);
  const narrowed = readInput(feedInput, Object.fromEntries(searchParams));
  const twice = new Set(searchParams.keys()).size < searchParams.size;
  if (!narrowed.success || twice) {
    return sendSentence(
      400,
      "A feed can be narrowed by rating, party and event, each not empty, and goes on from after, as its own link to the next page has it. It has no other parameters.",
    );
  }
  const read = await readFeed(hostOf(request), feed, narrowed.data);
  if (!read.ok) return sendRefusal(read);
  const headers = { "access-control-allow-origin": "*" };
  return sendDocument(request, read.value, { headers });
}
