"use server";

import { z } from "zod";

import {
  askExpertInput,
  attachAnswerInput,
} from "@/domain/experts/expert-input";
import type { FormState } from "@/lib/form-state";
import { askExpert } from "@/usecases/experts/ask-expert";
import { attachAnswer } from "@/usecases/experts/attach-answer";
import { revokeQuestion } from "@/usecases/experts/revoke-question";
import { act } from "../_lib/act";

export async function askExpertAction(
  _previous: FormState<{ address: string }>,
  data: FormData,
): Promise<FormState<{ address: string }>> {
  return act(data, askExpertInput, askExpert);
}

const one = z.object({ questionId: z.uuid() });

export async function revokeQuestionAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  return act(data, one, (actor, { questionId }) =>
    revokeQuestion(actor, questionId),
  );
}

export async function attachAnswerAction(
  _previous: FormState<{ id: string }>,
  data: FormData,
): Promise<FormState<{ id: string }>> {
  return act(data, attachAnswerInput, attachAnswer);
}
