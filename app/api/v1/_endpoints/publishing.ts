import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { slugInput } from "@/domain/publishing/slug";
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
