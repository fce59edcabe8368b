import { z } from "zod";

import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";

const at = z.iso.datetime({ offset: true });

/** Someone who was asked about a claim by a link, and what they answered. */
export const reportExpert = z.strictObject({
  id: z.string(),
  /** As the desk knows them, or as they asked to be named outside of it. */
  name: z.string().nullable(),
  field: z.string(),
  question: z.string(),
  askedBy: z.string(),
  askedAt: at,
  /** Null while there is none, and where it is withheld. */
  answer: z.string().nullable(),
  answeredAt: at.nullable(),
  /** What ties them to the matter, in their own words. */
  conflict: z.string().nullable(),
  mayQuote: z.boolean().nullable(),
  namedAs: z.string().nullable(),
  /** Of what is withheld: SHA-256 of it all as the desk keeps it. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type ReportExpert = z.infer<typeof reportExpert>;

/**
 * The same as it may leave the desk: an expert who may be quoted, named as they
 * asked; of all others their field, when they answered, and a digest.
 */
export function redactExpert(
  expert: ReportExpert,
  newsroom: string,
): ReportExpert {
  const { namedAs, mayQuote } = expert;
  if (mayQuote) return { ...expert, name: namedAs, askedBy: newsroom };
  return {
    ...expert,
    name: null,
    question: "",
    askedBy: newsroom,
    answer: null,
    conflict: null,
    namedAs: null,
    digest: sha256(canonicalJson(expert)),
  };
}
