"use server";

import { refresh } from "next/cache";
import type { z } from "zod";
import type { Refusal } from "@/app/refusals";
import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { editClaimInput } from "@/domain/claims/claim-input";
import { commentInput, searchNoteInput } from "@/domain/claims/note-input";
import type { Actor } from "@/domain/people/actor";
import { assignInput } from "@/domain/people/assign-input";
import { newEvidenceInput } from "@/domain/sources/evidence-input";
import {
  countersignInput,
  proposeInput,
  returnInput,
} from "@/domain/verdicts/verdict-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  signedOut,
} from "@/lib/form-state";
import type { Result } from "@/lib/result";
import { addEvidence } from "@/usecases/claims/add-evidence";
import { addSearchNote } from "@/usecases/claims/add-search-note";
import { assignClaim } from "@/usecases/claims/assign-claim";
import { commentOnClaim } from "@/usecases/claims/comment-on-claim";
import { editClaim } from "@/usecases/claims/edit-claim";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import {
  returnVerdict,
  withdrawVerdict,
} from "@/usecases/verdicts/return-verdict";

type Do<Input> = (
  actor: Actor,
  input: Input,
) => Promise<Result<unknown, Refusal>>;

/** Who, what, do, say, show: the five steps of every act on a claim. */
async function act<Schema extends z.ZodType>(
  data: FormData,
  schema: Schema,
  perform: Do<z.output<Schema>>,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = schema.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await perform(actor, input.data);
  if (!result.ok) {
    return refused(say(result.error, result.detail), result.detail);
  }
  refresh();
  return saved;
}

export async function editClaimAction(_: FormState, data: FormData) {
  return act(data, editClaimInput, editClaim);
}

export async function addEvidenceAction(_: FormState, data: FormData) {
  return act(data, newEvidenceInput, addEvidence);
}

export async function proposeAction(_: FormState, data: FormData) {
  return act(data, proposeInput, proposeVerdict);
}

export async function countersignAction(_: FormState, data: FormData) {
  return act(data, countersignInput, countersignVerdict);
}

export async function returnAction(_: FormState, data: FormData) {
  return act(data, returnInput, returnVerdict);
}

export async function withdrawAction(_: FormState, data: FormData) {
  const verdict = countersignInput.pick({ verdictId: true });
  return act(data, verdict, (actor, input) =>
    withdrawVerdict(actor, input.verdictId),
  );
}

export async function commentAction(_: FormState, data: FormData) {
  return act(data, commentInput, commentOnClaim);
}

export async function searchNoteAction(_: FormState, data: FormData) {
  return act(data, searchNoteInput, addSearchNote);
}

export async function assignAction(_: FormState, data: FormData) {
  return act(data, assignInput, assignClaim);
}

export async function publishAction(_: FormState, data: FormData) {
  const claim = proposeInput.pick({ claimId: true });
  return act(data, claim, publishClaim);
}
