import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import {
  countersignInput,
  proposeInput,
  returnInput,
} from "@/domain/verdicts/verdict-input";
import { ok } from "@/lib/result";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { returnVerdict } from "@/usecases/verdicts/return-verdict";

export const proposeVerdictEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/claims/{id}/verdicts",
  summary: "Propose a verdict on the claim's revision that you read.",
  access: "token",
  params: idParams,
  body: proposeInput.omit({ claimId: true }),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  act: ({ actor, params, body }) =>
    proposeVerdict(actor, { ...body, claimId: params.id }),
});

export const countersignEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/verdicts/{id}/countersign",
  summary: "Put the second signature under a verdict that another proposed.",
  access: "token",
  params: idParams,
  body: z.object({
    override_reason: countersignInput.shape.overrideReason,
  }),
  answer: z.object({ id: z.uuid(), status: z.literal("countersigned") }),
  act: async ({ actor, params, body }) => {
    const signed = await countersignVerdict(actor, {
      verdictId: params.id,
      overrideReason: body.override_reason,
    });
    if (!signed.ok) return signed;
    return ok({ id: signed.value.id, status: "countersigned" });
  },
});

export const returnVerdictEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/verdicts/{id}/return",
  summary: "Send a verdict back to its proposer, saying what is missing.",
  access: "token",
  params: idParams,
  body: returnInput.omit({ verdictId: true }),
  answer: z.object({ id: z.uuid(), status: z.literal("returned") }),
  act: async ({ actor, params, body }) => {
    const input = { ...body, verdictId: params.id };
    const returned = await returnVerdict(actor, input);
    if (!returned.ok) return returned;
    return ok({ id: params.id, status: "returned" });
  },
});
