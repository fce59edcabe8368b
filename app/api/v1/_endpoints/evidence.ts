import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import {
  evidenceChangesInput,
  newEvidenceInput,
  removeEvidenceInput,
} from "@/domain/sources/evidence-input";
import { STANCES } from "@/domain/sources/source";
import { ok } from "@/lib/result";
import { addEvidence } from "@/usecases/claims/add-evidence";
import { editEvidence } from "@/usecases/claims/edit-evidence";
import { narrowEvidence } from "@/usecases/claims/narrow-evidence";
import { readOrigins } from "@/usecases/claims/read-origins";
import { removeEvidence } from "@/usecases/claims/remove-evidence";

export const addEvidenceEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/claims/{id}/evidence",
  summary: "Link a source to a claim with the words that bear on it.",
  access: "token",
  params: idParams,
  body: z.object({
    source_id: z.uuid(),
    stance: z.enum(STANCES),
    excerpt: newEvidenceInput.shape.excerpt,
    locator: newEvidenceInput.shape.locator,
    credibility: newEvidenceInput.shape.credibility,
    note: newEvidenceInput.shape.note,
    snapshot_id: newEvidenceInput.shape.snapshotId,
    interest: newEvidenceInput.shape.interest,
    interest_reason: newEvidenceInput.shape.interestReason,
  }),
  answer: z.object({ id: z.uuid(), revision: z.int() }),
  status: 201,
  act: ({ actor, params, body }) =>
    addEvidence(actor, {
      claimId: params.id,
      sourceId: body.source_id,
      stance: body.stance,
      excerpt: body.excerpt,
      locator: body.locator,
      credibility: body.credibility,
      note: body.note,
      snapshotId: body.snapshot_id,
      interest: body.interest,
      interestReason: body.interest_reason,
    }),
});

const { snapshotId, interestReason, ...changes } = evidenceChangesInput.shape;

export const editEvidenceEndpoint = endpoint({
  method: "PATCH",
  path: "/api/v1/evidence/{id}",
  summary:
    "Change evidence, on the claim's revision as read; a field left out stays.",
  access: "token",
  params: idParams,
  body: z.object({
    ...changes,
    snapshot_id: snapshotId,
    interest_reason: interestReason,
  }),
  answer: z.object({ revision: z.int() }),
  act: ({ actor, params, body }) => {
    const { snapshot_id, interest_reason, ...rest } = body;
    return editEvidence(actor, {
      ...rest,
      evidenceId: params.id,
      snapshotId: snapshot_id,
      interestReason: interest_reason,
    });
  },
});

export const narrowEvidenceEndpoint = endpoint({
  method: "PUT",
  path: "/api/v1/evidence/{id}/not-repeating",
  summary:
    "Say what the source of evidence repeats elsewhere and not in this claim.",
  access: "token",
  params: idParams,
  body: z.object({
    revision: z.int().positive(),
    /** Sources that it is known to repeat; none takes the word back. */
    not_repeating: z.array(z.uuid()).max(100),
    reason: z.string().max(500).nullish(),
  }),
  answer: z.object({ revision: z.int() }),
  act: ({ actor, params, body }) =>
    narrowEvidence(actor, {
      evidenceId: params.id,
      revision: body.revision,
      notRepeating: body.not_repeating,
      reason: body.reason?.trim() || null,
    }),
});

export const removeEvidenceEndpoint = endpoint({
  method: "DELETE",
  path: "/api/v1/evidence/{id}",
  summary: "Take evidence off its claim, on the claim's revision as read.",
  access: "token",
  params: idParams,
  query: removeEvidenceInput.pick({ revision: true }),
  answer: z.object({ revision: z.int() }),
  act: ({ actor, params, query }) =>
    removeEvidence(actor, { evidenceId: params.id, ...query }),
});

const named = z.array(z.object({ id: z.uuid(), title: z.string() }));

const sideAnswer = z.object({
  documents: z.int(),
  origins: z.int(),
  independent_of_parties: z.int(),
  groups: z.array(
    z.object({
      origins: named,
      documents: named,
      party_to_event: z.boolean(),
    }),
  ),
});

export const readOriginsEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/claims/{id}/origins",
  summary:
    "What the evidence comes down to: what supports the claim, and beside it what contradicts it.",
  access: "token",
  params: idParams,
  answer: sideAnswer.extend({ contradicts: sideAnswer }),
  act: async ({ actor, params }) => {
    const found = await readOrigins(actor, params.id);
    if (!found.ok) return found;
    const { supports, contradicts } = found.value;
    return ok({ ...sideOf(supports), contradicts: sideOf(contradicts) });
  },
});

/** One side of the evidence, its sources named. */
function sideOf({ count, sources }: OriginsView): z.infer<typeof sideAnswer> {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const name = (ids: string[]) =>
    ids.map((id) => ({ id, title: titles.get(id) ?? "" }));
  return {
    documents: count.documents,
    origins: count.origins,
    independent_of_parties: count.independentOfParties,
    groups: count.groups.map((group) => ({
      origins: name(group.originIds),
      documents: name(group.documentIds),
      party_to_event: group.partyToEvent,
    })),
  };
}
