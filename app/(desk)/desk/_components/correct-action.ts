"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import {
  correctionInput,
  decideCorrectionInput,
  returnCorrectionInput,
} from "@/domain/publishing/correction-input";
import type { FormState } from "@/lib/form-state";
import { countersignCorrection } from "@/usecases/publishing/countersign-correction";
import { proposeCorrection } from "@/usecases/publishing/propose-correction";
import {
  returnCorrection,
  withdrawCorrection,
} from "@/usecases/publishing/return-correction";

export async function proposeCorrectionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, correctionInput, proposeCorrection);
}

export async function countersignCorrectionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, decideCorrectionInput, countersignCorrection);
}

export async function returnCorrectionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, returnCorrectionInput, returnCorrection);
}

export async function withdrawCorrectionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, decideCorrectionInput, withdrawCorrection);
}
