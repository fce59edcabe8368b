"use server";

import { redirect } from "next/navigation";

import { act } from "@/app/(desk)/desk/_lib/act";
import { handedArticleInput } from "@/domain/captures/handed-page";
import type { FormState } from "@/lib/form-state";
import { saveHandedPage } from "@/usecases/captures/handed-page";
import { reviewedArticle } from "../../../_intake/reviewed-blocks";

export async function saveHandedPageAction(
  _: FormState<unknown>,
  data: FormData,
) {
  const given = { ...reviewedArticle(data), pageId: data.get("pageId") };
  return act(given, handedArticleInput, async (actor, input) => {
    const saved = await saveHandedPage(actor, input);
    if (saved.ok) redirect(`/desk/articles/${saved.value.id}`);
    return saved;
  });
}
