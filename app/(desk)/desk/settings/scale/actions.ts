"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import { ratingInput, retireRatingInput } from "@/domain/verdicts/rating-input";
import type { FormState } from "@/lib/form-state";
import {
  addRating,
  editRating,
  retireRating,
} from "@/usecases/verdicts/edit-scale";

export async function addRatingAction(_: FormState, data: FormData) {
  return act(data, ratingInput, addRating);
}

export async function editRatingAction(_: FormState, data: FormData) {
  return act(data, ratingInput, editRating);
}

export async function retireRatingAction(_: FormState, data: FormData) {
  return act(data, retireRatingInput, retireRating);
}
