import { z } from "zod";

import { RIGHTS } from "@/domain/articles/version";
import { hexDigest, isoTime } from "./claim-schema";

const article = z.strictObject({
  kind: z.literal("article"),
  id: z.string(),
  title: z.string(),
  outlet: z.string(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: isoTime.nullable(),
  language: z.string(),
  rights: z.enum(RIGHTS),
  version: z.strictObject({
    id: z.string(),
    n: z.int(),
    sha256: hexDigest,
    capturedAt: isoTime,
    /** In words: "pasted by hand", "fetched from its address". */
    capturedHow: z.string(),
  }),
});

const summary = z.strictObject({
  kind: z.literal("summary"),
  id: z.string(),
  slug: z.string().nullable(),
  title: z.string(),
  language: z.string(),
  authors: z.array(z.string()),
  /** The edition reported on; null for a summary not published yet. */
  edition: z
    .strictObject({
      n: z.int(),
      sha256: hexDigest,
      publishedAt: isoTime,
      url: z.string().nullable(),
    })
    .nullable(),
});

const event = z.strictObject({
  kind: z.literal("event"),
  id: z.string(),
  name: z.string(),
  language: z.string(),
  from: isoTime.nullable(),
  to: isoTime.nullable(),
  places: z.array(z.string()),
});

/** What a report is about: one version of an article, a summary, an event. */
export const reportSubject = z.discriminatedUnion("kind", [
  article,
  summary,
  event,
]);
export type ReportSubject = z.infer<typeof reportSubject>;

/** What the report calls its subject. */
export function subjectTitle(subject: ReportSubject): string {
  return subject.kind === "event" ? subject.name : subject.title;
}
