import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { BOUNDS } from "@/domain/figures/figure";
import {
  dismissInput,
  SUGGESTION_KINDS,
} from "@/domain/suggestions/suggestion-input";
import { ok } from "@/lib/result";
import {
  dismissSuggestion,
  restoreSuggestion,
} from "@/usecases/suggestions/dismiss-suggestion";
import { listSuggestions } from "@/usecases/suggestions/list-suggestions";

const figure = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(BOUNDS),
  measure: z.string(),
  population: z.string().nullable(),
});

export const listSuggestionsEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/articles/{id}/suggestions",
  summary: "What may be worth a claim in the current version; never counted.",
  access: "token",
  params: idParams,
  answer: z.object({
    suggestions: z.array(
      z.object({
        sentence: z.int(),
        start: z.int(),
        end: z.int(),
        kind: z.enum(SUGGESTION_KINDS),
        score: z.number(),
        figure: figure.optional(),
        speaker: z.string().optional(),
        why: z.string(),
      }),
    ),
  }),
  act: async ({ actor, params }) => {
    const found = await listSuggestions(actor, params.id);
    if (!found.ok) return found;
    const suggestions = found.value.map(({ figure: read, why, ...rest }) => ({
      ...rest,
      why: why.en,
      ...(read && { figure: figure.parse(read) }),
    }));
    return ok({ suggestions });
  },
});

const body = dismissInput.omit({ articleId: true, versionId: true });

export const dismissSuggestionEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/articles/{id}/suggestions/dismiss",
  summary: "Say that a suggestion is not worth a claim.",
  access: "token",
  params: idParams,
  body,
  answer: z.object({}),
  act: async ({ actor, params, body }) => {
    const articleId = params.id;
    const done = await dismissSuggestion(actor, { ...body, articleId });
    return done.ok ? ok({}) : done;
  },
});

export const restoreSuggestionEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/articles/{id}/suggestions/restore",
  summary: "Take a dismissal back: the suggestion is offered again.",
  access: "token",
  params: idParams,
  body,
  answer: z.object({}),
  act: async ({ actor, params, body }) => {
    const articleId = params.id;
    const done = await restoreSuggestion(actor, { ...body, articleId });
    return done.ok ? ok({}) : done;
  },
});
