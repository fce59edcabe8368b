"use server";

import { refresh } from "next/cache";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { ratingInput, retireRatingInput } from "@/domain/verdicts/rating-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  signedOut,
} from "@/lib/form-state";
import {
  addRating,
  editRating,
  retireRating,
} from "@/usecases/verdicts/edit-scale";

export async function addRatingAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = ratingInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await addRating(actor, input.data);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}

export async function editRatingAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = ratingInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await editRating(actor, input.data);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}

export async function retireRatingAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = retireRatingInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await retireRating(actor, input.data);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}
