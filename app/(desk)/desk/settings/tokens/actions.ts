"use server";

import { refresh } from "next/cache";
import { z } from "zod";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { newTokenInput } from "@/domain/people/token-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { createToken, endToken } from "@/usecases/people/manage-tokens";

export async function createTokenAction(
  _previous: FormState<{ token: string }>,
  data: FormData,
): Promise<FormState<{ token: string }>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = newTokenInput.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const made = await createToken(actor, input.data);
  refresh();
  return savedAs(made);
}

const revocation = z.object({ tokenId: z.uuid() });

export async function revokeTokenAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = revocation.safeParse(Object.fromEntries(data));
  if (!input.success) return invalid(input.error);
  const result = await endToken(actor, input.data.tokenId);
  if (!result.ok) return refused(say(result.error));
  refresh();
  return saved;
}
