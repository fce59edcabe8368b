"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import { correctionInput } from "@/domain/publishing/correction-input";
import type { FormState } from "@/lib/form-state";
import { correct } from "@/usecases/publishing/correct";

export async function correctAction(_: FormState<unknown>, data: FormData) {
  return act(data, correctionInput, correct);
}
