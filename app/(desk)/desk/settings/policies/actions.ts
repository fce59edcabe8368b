"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import { policyInput } from "@/domain/verdicts/policy-input";
import type { FormState } from "@/lib/form-state";
import { removePolicy, setPolicy } from "@/usecases/verdicts/set-policy";

export async function setPolicyAction(_: FormState<unknown>, data: FormData) {
  return act(data, policyInput, setPolicy);
}

export async function removePolicyAction(
  _: FormState<unknown>,
  data: FormData,
) {
  const which = policyInput.pick({ claimKind: true, ratingKey: true });
  return act(data, which, removePolicy);
}
