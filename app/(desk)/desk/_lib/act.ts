import "server-only";

import { refresh } from "next/cache";
import type { z } from "zod";

import { type Refusal, say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import type { Actor } from "@/domain/people/actor";
import {
  type FormState,
  invalid,
  refused,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { readInput } from "@/lib/read-input";
import type { Result } from "@/lib/result";

type Do<Input, Value> = (
  actor: Actor,
  input: Input,
) => Promise<Result<Value, Refusal>>;

/** Who, what, do, say, show: the five steps of every act on the desk. */
export async function act<Schema extends z.ZodType, Value>(
  given: FormData | Record<string, unknown>,
  schema: Schema,
  perform: Do<z.output<Schema>, Value>,
): Promise<FormState<Value>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const fields = given instanceof FormData ? Object.fromEntries(given) : given;
  const input = readInput(schema, fields, actor.language);
  if (!input.success) return invalid(input.error);
  const result = await perform(actor, input.data);
  if (!result.ok) {
    return refused(
      say(result.error, actor.language, result.detail),
      result.detail,
    );
  }
  refresh();
  return savedAs(result.value);
}
