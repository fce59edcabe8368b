import { z } from "zod";

import { allowed, annotationHeaders } from "@/app/(public)/_lib/annotations";
import { sendDocument } from "@/app/(public)/_lib/send";
import { sendRefusal } from "@/app/(public)/_lib/send-missing";
import { readAnnotation } from "@/usecases/publishing/read-annotations";

type Context = { params: Promise<{ id: string }> };

export async function GET(request: Request, context: Context) {
  const { id } = await context.params;
  if (!z.uuid().safeParse(id).success) {
    return sendRefusal({ error: "not-found" });
  }
  const read = await readAnnotation(id);
  if (!read.ok) return sendRefusal(read);
  const headers = annotationHeaders("annotation");
  return sendDocument(request, read.value, { headers });
}

export function OPTIONS() {
  return allowed("annotation");
}
