import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { correctionInput } from "@/domain/publishing/correction-input";
import { slugInput } from "@/domain/publishing/slug";
import { correct } from "@/usecases/publishing/correct";
import { publishClaim } from "@/usecases/publishing/publish-claim";

const publishedAnswer = z.object({
  slug: z.string(),
  edition: z.object({ id: z.uuid(), n: z.int(), sha256: z.string() }),
});

export const publishClaimEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/claims/{id}/publish",
  summary: "Put an approved claim before the public.",
  access: "token",
  params: idParams,
  body: z.object({ slug: slugInput.optional() }),
  answer: publishedAnswer,
  act: ({ actor, params, body }) =>
    publishClaim(actor, { claimId: params.id, slug: body.slug }),
});

export const correctEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/editions/{id}/corrections",
  summary: "Replace a standing edition by a new one that says why.",
  access: "token",
  params: idParams,
  body: z.object({
    kind: correctionInput.shape.kind,
    public_note: correctionInput.shape.publicNote,
  }),
  answer: publishedAnswer,
  status: 201,
  act: ({ actor, params, body }) =>
    correct(actor, {
      editionId: params.id,
      kind: body.kind,
      publicNote: body.public_note,
    }),
});
