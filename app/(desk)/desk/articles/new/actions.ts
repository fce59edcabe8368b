"use server";

import { redirect } from "next/navigation";

import { act } from "@/app/(desk)/desk/_lib/act";
import { newArticleInput } from "@/domain/articles/article-input";
import type { FormState } from "@/lib/form-state";
import { createArticle } from "@/usecases/articles/create-article";
import { captureMethodOf, reviewedArticle } from "../_intake/reviewed-blocks";

export async function saveArticleAction(_: FormState<unknown>, data: FormData) {
  const method = captureMethodOf(data);
  return act(reviewedArticle(data), newArticleInput, async (actor, input) => {
    const created = await createArticle(actor, input, method);
    if (created.ok) redirect(`/desk/articles/${created.value.id}`);
    return created;
  });
}
