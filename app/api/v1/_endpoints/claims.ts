import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { CLAIM_KINDS, CLAIM_STATES } from "@/domain/claims/claim";
import {
  newClaimInput,
  newMentionInput,
  spanInput,
} from "@/domain/claims/claim-input";
import { createClaim, mentionClaim } from "@/usecases/claims/create-claim";
import { claimFigureBody } from "./figure-body";

const claimBody = spanInput.extend({
  /** A known claim instead of a statement. */
  claim_id: z.uuid().optional(),
  statement: newClaimInput.shape.statement.optional(),
  claimant: newClaimInput.shape.claimant,
  kind: z.enum(CLAIM_KINDS).default("other"),
  event: newClaimInput.shape.event,
  /** What readers are told before they see distressing matter. */
  content_notice: newClaimInput.shape.contentNotice,
  /** What the words count, where they state a figure. */
  figure: claimFigureBody.optional(),
});

const createdAnswer = z.object({
  claim: z.object({
    id: z.uuid(),
    statement: z.string(),
    state: z.enum(CLAIM_STATES),
    revision: z.int(),
  }),
  mention: z.object({
    id: z.uuid(),
    start: z.int(),
    end: z.int(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
});

export const createClaimEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/articles/{id}/claims",
  summary: "Mark words of the current version as making a claim.",
  access: "token",
  params: idParams,
  body: claimBody.refine(
    (body) => (body.claim_id === undefined) !== (body.statement === undefined),
    {
      path: ["statement"],
      message: "Give a statement for a new claim, or claim_id for a known one.",
    },
  ),
  answer: createdAnswer,
  status: 201,
  act: ({ actor, params, body }) => {
    const { claim_id: claimId, content_notice, figure, ...rest } = body;
    const articleId = params.id;
    if (claimId) {
      const known = newMentionInput.parse({ ...rest, articleId, claimId });
      return mentionClaim(actor, { ...known, figure });
    }
    const contentNotice = content_notice;
    const claim = newClaimInput.parse({ ...rest, contentNotice, articleId });
    return createClaim(actor, { ...claim, figure });
  },
});
