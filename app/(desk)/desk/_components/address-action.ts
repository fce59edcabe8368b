"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import {
  decideWithholdingInput,
  renameInput,
  withholdInput,
  withholdingReasonInput,
} from "@/domain/publishing/address-input";
import type { FormState } from "@/lib/form-state";
import { renameSlug } from "@/usecases/publishing/rename-slug";
import {
  countersignWithholding,
  proposeWithholding,
  releaseWithheld,
  returnWithholding,
} from "@/usecases/publishing/withhold";

export async function renameAction(_: FormState<unknown>, data: FormData) {
  return act(data, renameInput, renameSlug);
}

export async function withholdAction(_: FormState<unknown>, data: FormData) {
  return act(data, withholdInput, proposeWithholding);
}

export async function countersignWithholdingAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, decideWithholdingInput, countersignWithholding);
}

export async function returnWithholdingAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, withholdingReasonInput, returnWithholding);
}

export async function releaseAction(_: FormState<unknown>, data: FormData) {
  return act(data, withholdingReasonInput, releaseWithheld);
}
