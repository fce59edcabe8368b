import { z } from "zod";

import { allowed, annotationHeaders } from "@/app/(public)/_lib/annotations";
import { hostOf, sendDocument } from "@/app/(public)/_lib/send";
import { sendSentence } from "@/app/(public)/_lib/send-missing";
import { preferredShape } from "@/domain/publishing/annotation-shape";
import {
  containerLocation,
  readAnnotations,
} from "@/usecases/publishing/read-annotations";

const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((given) => given === "1");

const containerQuery = z.object({
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .optional(),
  iris: flag,
  minimal: flag,
});

export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const asked = containerQuery.safeParse(Object.fromEntries(searchParams));
  if (!asked.success) {
    return sendSentence(
      400,
      "Pages of annotations are counted from 1; iris and minimal are 0 or 1.",
    );
  }
  const { page, ...named } = asked.data;
  // A page is one representation; the container is what preferences are for.
  const preferred =
    page === undefined ? preferredShape(request.headers.get("prefer")) : null;
  const { iris, minimal } = preferred ?? named;
  const shape = { iris, minimal };
  const headers = {
    ...annotationHeaders("container"),
    ...(page === undefined && { "content-location": containerLocation(shape) }),
    ...(preferred && { "preference-applied": preferred.applied }),
  };
  const document = await readAnnotations(hostOf(request), page, shape);
  return sendDocument(request, document, { headers });
}

export function OPTIONS() {
  return allowed("container");
}
