import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import {
  cancel,
  cancelledAnswer,
  publishAt,
  publishedAnswer,
  publishedOrScheduled,
  schedule,
} from "@/app/api/_lib/scheduling";
import {
  correctionInput,
  returnCorrectionInput,
} from "@/domain/publishing/correction-input";
import { slugInput } from "@/domain/publishing/slug";
import { ok } from "@/lib/result";
import { countersignCorrection } from "@/usecases/publishing/countersign-correction";
import { proposeCorrection } from "@/usecases/publishing/propose-correction";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { renameSlug } from "@/usecases/publishing/rename-slug";
import { returnCorrection } from "@/usecases/publishing/return-correction";

export const publishClaimEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/claims/{id}/publish",
  summary: "Put an approved claim before the public, now or at a time to come.",
  access: "token",
  params: idParams,
  body: z.object({ slug: slugInput.optional(), publish_at: publishAt }),
  answer: publishedOrScheduled,
  act: ({ actor, params, body: { slug, publish_at } }) =>
    publish_at
      ? schedule(actor, {
          kind: "claim",
          subjectId: params.id,
          publishAt: publish_at,
          slug,
        })
      : publishClaim(actor, { claimId: params.id, slug }),
});

export const cancelClaimEndpoint = endpoint({
  method: "DELETE",
  path: "/api/v1/claims/{id}/publish",
  summary: "Cancel a claim's scheduled publication.",
  access: "token",
  params: idParams,
  answer: cancelledAnswer,
  act: ({ actor, params }) => cancel(actor, "claim", params.id),
});

export const cancelSummaryEndpoint = endpoint({
  method: "DELETE",
  path: "/api/v1/summaries/{id}/publish",
  summary: "Cancel a summary's scheduled publication.",
  access: "token",
  params: idParams,
  answer: cancelledAnswer,
  act: ({ actor, params }) => cancel(actor, "summary", params.id),
});

const renamed = {
  body: z.object({ slug: slugInput }),
  answer: z.object({ slug: z.string() }),
};

export const renameClaimEndpoint = endpoint({
  method: "PUT",
  path: "/api/v1/claims/{id}/slug",
  summary: "Give a published claim another address; the old one leads to it.",
  access: "token",
  params: idParams,
  ...renamed,
  act: ({ actor, params, body }) =>
    renameSlug(actor, { kind: "claim", subjectId: params.id, ...body }),
});

export const renameSummaryEndpoint = endpoint({
  method: "PUT",
  path: "/api/v1/summaries/{id}/slug",
  summary: "Give a published summary another address; the old one leads to it.",
  access: "token",
  params: idParams,
  ...renamed,
  act: ({ actor, params, body }) =>
    renameSlug(actor, { kind: "summary", subjectId: params.id, ...body }),
});

export const correctEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/editions/{id}/corrections",
  summary:
    "Propose to replace a standing edition by a new one that says why; another editor countersigns it.",
  access: "token",
  params: idParams,
  body: z.object({
    kind: correctionInput.shape.kind,
    public_note: correctionInput.shape.publicNote,
    reason: correctionInput.shape.reason,
  }),
  answer: z.object({
    id: z.uuid(),
    status: z.literal("proposed"),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  status: 201,
  act: async ({ actor, params, body }) => {
    const proposed = await proposeCorrection(actor, {
      editionId: params.id,
      kind: body.kind,
      publicNote: body.public_note,
      reason: body.reason,
    });
    if (!proposed.ok) return proposed;
    return ok({ ...proposed.value, status: "proposed" });
  },
});

export const countersignCorrectionEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/corrections/{id}/countersign",
  summary:
    "Put the second signature under a correction that another proposed: it is published.",
  access: "token",
  params: idParams,
  answer: publishedAnswer,
  act: ({ actor, params }) =>
    countersignCorrection(actor, { correctionId: params.id }),
});

export const returnCorrectionEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/corrections/{id}/return",
  summary: "Send a correction back to its proposer, saying what is missing.",
  access: "token",
  params: idParams,
  body: returnCorrectionInput.omit({ correctionId: true }),
  answer: z.object({ id: z.uuid(), status: z.literal("returned") }),
  act: async ({ actor, params, body }) => {
    const input = { ...body, correctionId: params.id };
    const returned = await returnCorrection(actor, input);
    if (!returned.ok) return returned;
    return ok({ id: params.id, status: "returned" });
  },
});
