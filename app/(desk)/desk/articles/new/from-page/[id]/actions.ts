"use server";

import { redirect } from "next/navigation";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import { handedArticleInput } from "@/domain/captures/handed-page";
import { type FormState, invalid, refused, signedOut } from "@/lib/form-state";
import { readInput } from "@/lib/read-input";
import { saveHandedPage } from "@/usecases/captures/handed-page";
import { reviewedArticle } from "../../../_intake/reviewed-blocks";

export async function saveHandedPageAction(
  _: FormState,
  data: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const given = { ...reviewedArticle(data), pageId: data.get("pageId") };
  const input = readInput(handedArticleInput, given);
  if (!input.success) return invalid(input.error);
  const saved = await saveHandedPage(actor, input.data);
  if (!saved.ok) return refused(say(saved.error));
  redirect(`/desk/articles/${saved.value.id}`);
}
