"use server";

import { refresh } from "next/cache";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import {
  changeRoleInput,
  newPersonInput,
  personInput,
  setDisabledInput,
} from "@/domain/people/person-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { addPerson } from "@/usecases/people/add-person";
import { changeRole } from "@/usecases/people/change-role";
import { setDisabled } from "@/usecases/people/set-disabled";
import { makeNewPassword } from "@/usecases/people/set-password";

export type MadePassword = { name: string; password: string };

export async function addPersonAction(
  _previous: FormState<MadePassword>,
  data: FormData,
): Promise<FormState<MadePassword>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = newPersonInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const made = await addPerson(actor, input.data);
  if (!made.ok) return refused(say(made.error));
  refresh();
  return savedAs({ name: input.data.name, password: made.value.password });
}

export async function changeRoleAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = changeRoleInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await changeRole(actor, input.data);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}

export async function setDisabledAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = setDisabledInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await setDisabled(actor, input.data);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}

export async function makeNewPasswordAction(
  _previous: FormState<{ password: string }>,
  data: FormData,
): Promise<FormState<{ password: string }>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = personInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const made = await makeNewPassword(actor, input.data.userId);
  return made.ok ? savedAs(made.value) : refused(say(made.error));
}
