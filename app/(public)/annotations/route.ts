import { allowed, annotationHeaders } from "@/app/(public)/_lib/annotations";
import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { sendSentence } from "@/app/(public)/_lib/send-missing";
import { readAnnotations } from "@/usecases/publishing/read-annotations";

export async function GET(request: Request) {
  const page = new URL(request.url).searchParams.get("page");
  if (page !== null && !/^[1-9]\d{0,5}$/.test(page)) {
    return sendSentence(400, "Pages of annotations are counted from 1.");
  }
  const n = page === null ? undefined : Number(page);
  const document = await readAnnotations(hostOf(request), n);
  const headers = annotationHeaders("container");
  return sendDocument(request, document, { headers });
}

export function OPTIONS() {
  return allowed("container");
}
