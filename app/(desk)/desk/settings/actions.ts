"use server";

import { refresh } from "next/cache";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { newsroomInput } from "@/domain/people/newsroom-input";
import { ownPasswordInput } from "@/domain/people/person-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  signedOut,
} from "@/lib/form-state";
import { editNewsroom } from "@/usecases/people/edit-newsroom";
import { changeOwnPassword } from "@/usecases/people/set-password";

export async function changeOwnPasswordAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = ownPasswordInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await changeOwnPassword(actor, input.data);
  return result.ok ? saved : refused(say(result.error));
}

export async function editNewsroomAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = newsroomInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await editNewsroom(actor, input.data);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}
