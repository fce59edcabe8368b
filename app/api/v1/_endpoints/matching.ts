import { z } from "zod";

import { endpoint } from "@/app/api/_lib/endpoint";
import { matchInput } from "@/domain/matching/match-input";
import { ok } from "@/lib/result";
import {
  type ImportedMatch,
  matchImported,
} from "@/usecases/matching/match-imported";
import { matchText } from "@/usecases/matching/match-text";

const whyAnswer = z.object({
  names: z.array(z.string()),
  numbers: z.array(z.string()),
  words: z.array(z.string()),
});

const matchAnswer = z.object({
  claim: z.object({
    id: z.uuid(),
    slug: z.string().nullable(),
    statement: z.string(),
    rating: z.string().nullable(),
  }),
  score: z.number(),
  likely: z.boolean(),
  why: whyAnswer,
});

/** A check of another house: whose it is and where it can be read. */
const importedAnswer = z.object({
  check: z.object({
    id: z.uuid(),
    statement: z.string(),
    claimant: z.string().nullable(),
    url: z.url(),
    publisher: z.object({ name: z.string(), host: z.string() }),
    published_on: z.iso.date().nullable(),
    rating_as_given: z.string().nullable(),
    rating: z.string().nullable(),
    rating_rule: z.string(),
  }),
  score: z.number(),
  likely: z.boolean(),
  why: whyAnswer,
});

function toAnswer({ check, ...match }: ImportedMatch) {
  const { id, statement, claimant, url, publisher, rating } = check;
  return {
    check: {
      id,
      statement,
      claimant,
      url,
      publisher,
      published_on: check.publishedOn,
      rating_as_given:
        typeof rating.given === "string"
          ? rating.given
          : (rating.given?.en ?? null),
      rating: rating.mapped?.key ?? null,
      rating_rule: rating.rule.en,
    },
    ...match,
  };
}

export const matchEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/match",
  summary: "Was this checked before? The nearest known claims, and why.",
  access: "open",
  reads: true,
  body: matchInput,
  answer: z.object({
    matches: z.array(matchAnswer),
    /** Of other houses, by themselves; with a token only. */
    imported: z.array(importedAnswer),
  }),
  act: async ({ actor, body }) => {
    const matches = await matchText(actor, body);
    const imported = actor ? await matchImported(actor, body) : [];
    return ok({ matches, imported: imported.map(toAnswer) });
  },
});
