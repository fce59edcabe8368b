"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import { newsroomInput } from "@/domain/people/newsroom-input";
import { ownPasswordInput } from "@/domain/people/person-input";
import type { FormState } from "@/lib/form-state";
import { editNewsroom } from "@/usecases/people/edit-newsroom";
import { changeOwnPassword } from "@/usecases/people/set-password";

export async function changeOwnPasswordAction(_: FormState, data: FormData) {
  return act(data, ownPasswordInput, changeOwnPassword);
}

export async function editNewsroomAction(_: FormState, data: FormData) {
  return act(data, newsroomInput, editNewsroom);
}
