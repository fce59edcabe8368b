import { sendMoved } from "@/app/(public)/_lib/published";
import { sendDocument } from "@/app/(public)/_lib/send";
import { sendMissing } from "@/app/(public)/_lib/send-missing";
import { keepable } from "@/lib/read-input";
import { readEmbed } from "@/usecases/publishing/read-embed";

type Context = { params: Promise<{ slug: string }> };

export async function GET(request: Request, context: Context) {
  const slug = keepable((await context.params).slug);
  const read = await readEmbed(slug);
  if (!read.ok) return sendMissing(request, read);
  const page = read.value;
  if (page.is === "moved") return sendMoved(page.path);
  return sendDocument(request, page.document, { shown: "embed" });
}
