"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import { editPartyInput } from "@/domain/people/party-input";
import type { FormState } from "@/lib/form-state";
import { editParty } from "@/usecases/people/edit-party";

export async function editPartyAction(_: FormState<unknown>, data: FormData) {
  return act(data, editPartyInput, editParty);
}
