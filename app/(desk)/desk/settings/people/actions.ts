"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import {
  changeRoleInput,
  newPersonInput,
  personInput,
  setDisabledInput,
} from "@/domain/people/person-input";
import type { FormState } from "@/lib/form-state";
import { ok } from "@/lib/result";
import { addPerson } from "@/usecases/people/add-person";
import { changeRole } from "@/usecases/people/change-role";
import { setDisabled } from "@/usecases/people/set-disabled";
import { makeNewPassword } from "@/usecases/people/set-password";

export type MadePassword = { name: string; password: string };

export async function addPersonAction(
  _: FormState<MadePassword>,
  data: FormData,
) {
  return act(data, newPersonInput, async (actor, input) => {
    const made = await addPerson(actor, input);
    if (!made.ok) return made;
    return ok({ name: input.name, password: made.value.password });
  });
}

export async function changeRoleAction(_: FormState, data: FormData) {
  return act(data, changeRoleInput, changeRole);
}

export async function setDisabledAction(_: FormState, data: FormData) {
  return act(data, setDisabledInput, setDisabled);
}

export async function makeNewPasswordAction(
  _: FormState<{ password: string }>,
  data: FormData,
) {
  return act(data, personInput, (actor, { userId }) =>
    makeNewPassword(actor, userId),
  );
}
