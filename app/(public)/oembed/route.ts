import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { sendRefusal, sendSentence } from "@/app/(public)/_lib/send-missing";
import { oembedInput, readOembed } from "@/usecases/publishing/read-embed";

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const asked = oembedInput.safeParse(Object.fromEntries(searchParams));
  if (!asked.success) {
    return sendSentence(
      400,
      "Give the address of a claim as url; maxwidth and maxheight are whole numbers of pixels, 100 at least.",
    );
  }
  const read = await readOembed(hostOf(request), asked.data);
  if (!read.ok) return sendRefusal(read);
  const headers = { "access-control-allow-origin": "*" };
  return sendDocument(request, read.value, { headers });
}
