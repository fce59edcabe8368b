"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";

import { act } from "@/app/(desk)/desk/_lib/act";
import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import {
  newSummaryInput,
  saveSummaryInput,
} from "@/domain/summaries/summary-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { readInput } from "@/lib/read-input";
import { translator } from "@/lib/translate";
import { publishSummary } from "@/usecases/publishing/publish-summary";
import {
  countersignSummary,
  proposeSummary,
  returnSummary,
} from "@/usecases/summaries/sign-summary";
import { createSummary, saveSummary } from "@/usecases/summaries/write-summary";

export async function createSummaryAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, newSummaryInput, async (actor, input) => {
    const made = await createSummary(actor, input);
    if (made.ok) redirect(`/desk/summaries/${made.value.id}`);
    return made;
  });
}

/** Saves what is being written; the editor calls it as the person types. */
export async function saveSummaryAction(
  raw: unknown,
): Promise<FormState<{ revision: number }>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(saveSummaryInput, raw, actor.language);
  if (!input.success) return invalid(input.error);
  const result = await saveSummary(actor, input.data);
  if (!result.ok) {
    return refused(say(result.error, actor.language), result.detail);
  }
  return savedAs(result.value);
}

const ON_REVISION = saveSummaryInput.pick({ summaryId: true, revision: true });

const decision = ON_REVISION.extend({
  act: z.enum(["propose", "countersign", "publish", "return"]),
  reason: z.string().trim().max(2000).default(""),
});

/** Sends a summary on its way, or back. */
export async function decideSummaryAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(decision, Object.fromEntries(data), actor.language);
  if (!input.success) return invalid(input.error);
  const { act, reason, ...asked } = input.data;
  if (act === "return" && reason === "") {
    return refused(
      translator(actor.language)(
        "Say in a few words what is missing.",
        "Dites en quelques mots ce qui manque.",
      ),
    );
  }
  const result =
    act === "propose"
      ? await proposeSummary(actor, asked)
      : act === "countersign"
        ? await countersignSummary(actor, asked)
        : act === "publish"
          ? await publishSummary(actor, asked)
          : await returnSummary(actor, { ...asked, reason });
  if (!result.ok) return refused(say(result.error, actor.language));
  refresh();
  return saved;
}
