import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { BOUNDS } from "@/domain/figures/figure";
import { removeFigureInput } from "@/domain/figures/figure-form";
import { ok } from "@/lib/result";
import { addFigure } from "@/usecases/figures/add-figure";
import { deriveFigure } from "@/usecases/figures/derive-figure";
import { editFigure } from "@/usecases/figures/edit-figure";
import { removeFigure } from "@/usecases/figures/remove-figure";
import { derivedBody, figureBody, scopeOf } from "./figure-body";

const { revision } = removeFigureInput.shape;
const revisionAnswer = z.int().nullable();

export const addFigureEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/claims/{id}/figures",
  summary: "Record a figure that a claim states.",
  access: "token",
  params: idParams,
  body: z.object({
    figure: figureBody,
    /** The words in an article that state it. */
    mention_id: z.uuid().nullable().default(null),
  }),
  answer: z.object({ id: z.uuid(), revision: revisionAnswer }),
  status: 201,
  act: ({ actor, params, body }) =>
    addFigure(actor, {
      ...body.figure,
      claimId: params.id,
      sourceId: null,
      eventId: null,
      mentionId: body.mention_id,
    }),
});

export const deriveFigureEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/claims/{id}/figures/derived",
  summary: "Add to a claim a figure that others of the newsroom add up to.",
  access: "token",
  params: idParams,
  body: derivedBody,
  answer: z.object({
    id: z.uuid(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    bound: z.enum(BOUNDS),
    revision: z.int(),
  }),
  status: 201,
  act: ({ actor, params, body: { terms, ...scope } }) => {
    const claimId = params.id;
    const signed = terms.map(({ figure_id, sign }) => ({
      figureId: figure_id,
      sign,
    }));
    const input = { ...scopeOf(scope), claimId, terms: signed };
    return deriveFigure(actor, input);
  },
});

export const editFigureEndpoint = endpoint({
  method: "PUT",
  path: "/api/v1/figures/{id}",
  summary:
    "Correct a figure, on its claim's revision as read; sums of it follow.",
  access: "token",
  params: idParams,
  body: z.object({ figure: figureBody, revision }),
  answer: z.object({
    revision: revisionAnswer,
    recomputed: z.array(z.uuid()),
    rechecked: z.array(z.uuid()),
  }),
  act: async ({ actor, params, body }) => {
    const { figure, revision } = body;
    const figureId = params.id;
    const edited = await editFigure(actor, { ...figure, figureId, revision });
    if (!edited.ok) return edited;
    const { followed, revision: after } = edited.value;
    const { figureIds: recomputed, claimIds: rechecked } = followed;
    return ok({ revision: after, recomputed, rechecked });
  },
});

export const removeFigureEndpoint = endpoint({
  method: "DELETE",
  path: "/api/v1/figures/{id}",
  summary: "Take a figure off its claim, on the claim's revision as read.",
  access: "token",
  params: idParams,
  query: z.object({ revision }),
  answer: z.object({ revision: revisionAnswer }),
  act: ({ actor, params, query }) =>
    removeFigure(actor, { figureId: params.id, ...query }),
});
