"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import { editClaimInput } from "@/domain/claims/claim-input";
import { commentInput, searchNoteInput } from "@/domain/claims/note-input";
import {
  derivedFigureForm,
  editFigureForm,
  newFigureForm,
  removeFigureInput,
} from "@/domain/figures/figure-form";
import { assignInput } from "@/domain/people/assign-input";
import {
  editEvidenceInput,
  narrowEvidenceForm,
  newEvidenceInput,
  removeEvidenceInput,
} from "@/domain/sources/evidence-input";
import { resolveRecheckInput } from "@/domain/sources/recheck-input";
import {
  countersignInput,
  proposeInput,
  returnInput,
} from "@/domain/verdicts/verdict-input";
import type { FormState } from "@/lib/form-state";
import { addEvidence } from "@/usecases/claims/add-evidence";
import { addSearchNote } from "@/usecases/claims/add-search-note";
import { assignClaim } from "@/usecases/claims/assign-claim";
import { commentOnClaim } from "@/usecases/claims/comment-on-claim";
import { editClaim } from "@/usecases/claims/edit-claim";
import { editEvidence } from "@/usecases/claims/edit-evidence";
import { narrowEvidence } from "@/usecases/claims/narrow-evidence";
import { removeEvidence } from "@/usecases/claims/remove-evidence";
import { addFigure } from "@/usecases/figures/add-figure";
import { deriveFigure } from "@/usecases/figures/derive-figure";
import { editFigure } from "@/usecases/figures/edit-figure";
import { removeFigure } from "@/usecases/figures/remove-figure";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { resolveRecheck } from "@/usecases/sources/resolve-recheck";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import {
  returnVerdict,
  withdrawVerdict,
} from "@/usecases/verdicts/return-verdict";

export async function editClaimAction(_: FormState<unknown>, data: FormData) {
  return act(data, editClaimInput, editClaim);
}

export async function addEvidenceAction(_: FormState<unknown>, data: FormData) {
  return act(data, newEvidenceInput, addEvidence);
}

export async function editEvidenceAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, editEvidenceInput, editEvidence);
}

export async function removeEvidenceAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, removeEvidenceInput, removeEvidence);
}

export async function narrowEvidenceAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, narrowEvidenceForm, narrowEvidence);
}

export async function resolveRecheckAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, resolveRecheckInput, resolveRecheck);
}

export async function proposeAction(_: FormState<unknown>, data: FormData) {
  return act(data, proposeInput, proposeVerdict);
}

export async function countersignAction(_: FormState<unknown>, data: FormData) {
  return act(data, countersignInput, countersignVerdict);
}

export async function returnAction(_: FormState<unknown>, data: FormData) {
  return act(data, returnInput, returnVerdict);
}

export async function withdrawAction(_: FormState<unknown>, data: FormData) {
  const verdict = countersignInput.pick({ verdictId: true });
  return act(data, verdict, (actor, input) =>
    withdrawVerdict(actor, input.verdictId),
  );
}

export async function commentAction(_: FormState<unknown>, data: FormData) {
  return act(data, commentInput, commentOnClaim);
}

export async function searchNoteAction(_: FormState<unknown>, data: FormData) {
  return act(data, searchNoteInput, addSearchNote);
}

export async function assignAction(_: FormState<unknown>, data: FormData) {
  return act(data, assignInput, assignClaim);
}

export async function publishAction(_: FormState<unknown>, data: FormData) {
  const claim = proposeInput.pick({ claimId: true });
  return act(data, claim, publishClaim);
}

export async function addFigureAction(_: FormState<unknown>, data: FormData) {
  return act(data, newFigureForm, addFigure);
}

export async function editFigureAction(_: FormState<unknown>, data: FormData) {
  return act(data, editFigureForm, editFigure);
}

export async function removeFigureAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, removeFigureInput, removeFigure);
}

export async function deriveFigureAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, derivedFigureForm, deriveFigure);
}
