import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { sendMissing } from "@/app/(public)/_lib/send-missing";
import { readSitemap } from "@/usecases/publishing/read-sitemap";

type Context = { params: Promise<{ file: string }> };

export async function GET(request: Request, context: Context) {
  const { file } = await context.params;
  const read = await readSitemap(hostOf(request), file);
  if (!read.ok) return sendMissing(request, read);
  return sendDocument(request, read.value);
}
