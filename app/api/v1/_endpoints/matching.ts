import { z } from "zod";

import { endpoint } from "@/app/api/_lib/endpoint";
import { matchInput } from "@/domain/matching/match-input";
import { ok } from "@/lib/result";
import { matchText } from "@/usecases/matching/match-text";

const matchAnswer = z.object({
  claim: z.object({
    id: z.uuid(),
    slug: z.string().nullable(),
    statement: z.string(),
    rating: z.string().nullable(),
  }),
  score: z.number(),
  likely: z.boolean(),
  why: z.object({
    names: z.array(z.string()),
    numbers: z.array(z.string()),
    words: z.array(z.string()),
  }),
});

export const matchEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/match",
  summary: "Was this checked before? The nearest known claims, and why.",
  access: "open",
  reads: true,
  body: matchInput,
  answer: z.object({ matches: z.array(matchAnswer) }),
  act: async ({ actor, body }) => ok({ matches: await matchText(actor, body) }),
});
