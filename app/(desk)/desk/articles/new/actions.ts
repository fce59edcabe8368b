"use server";

import { redirect } from "next/navigation";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { newArticleInput } from "@/domain/articles/article-input";
import { type FormState, invalid, refused, signedOut } from "@/lib/form-state";
import { readInput } from "@/lib/read-input";
import { createArticle } from "@/usecases/articles/create-article";
import { captureMethodOf, reviewedArticle } from "../_intake/reviewed-blocks";

export async function saveArticleAction(
  _previous: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(newArticleInput, reviewedArticle(data));
  if (!input.success) return invalid(input.error);
  const created = await createArticle(actor, input.data, captureMethodOf(data));
  if (!created.ok) return refused(say(created.error));
  redirect(`/desk/articles/${created.value.id}`);
}
