"use server";

import { z } from "zod";

import { act } from "@/app/(desk)/desk/_lib/act";
import { newTokenInput } from "@/domain/people/token-input";
import type { FormState } from "@/lib/form-state";
import { ok } from "@/lib/result";
import { createToken, endToken } from "@/usecases/people/manage-tokens";

export async function createTokenAction(
  _: FormState<{ token: string }>,
  data: FormData,
) {
  return act(data, newTokenInput, async (actor, input) =>
    ok(await createToken(actor, input)),
  );
}

const revocation = z.object({ tokenId: z.uuid() });

export async function revokeTokenAction(_: FormState, data: FormData) {
  return act(data, revocation, (actor, { tokenId }) =>
    endToken(actor, tokenId),
  );
}
