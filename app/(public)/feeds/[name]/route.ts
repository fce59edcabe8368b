import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { sendMissing, sendSentence } from "@/app/(public)/_lib/send-missing";
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
  const narrowed = feedInput.safeParse(Object.fromEntries(searchParams));
  if (!narrowed.success) {
    return sendSentence(
      400,
      "A feed can be narrowed by rating, claimant and event, each given once and not empty.",
    );
  }
  return sendDocument(
    request,
    await readFeed(hostOf(request), feed, narrowed.data),
  );
}
