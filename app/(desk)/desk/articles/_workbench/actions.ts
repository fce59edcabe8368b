"use server";

import { z } from "zod";

import { act } from "@/app/(desk)/desk/_lib/act";
import { currentActor } from "@/auth/actor";
import { editArticleInput } from "@/domain/articles/article-input";
import { settleInput } from "@/domain/articles/capture-input";
import { dispositionInput } from "@/domain/articles/disposition-input";
import { newClaimForm, newMentionForm } from "@/domain/claims/claim-form";
import { assignInput } from "@/domain/people/assign-input";
import type { FormState } from "@/lib/form-state";
import { assignArticle } from "@/usecases/articles/assign-article";
import { editArticle } from "@/usecases/articles/edit-article";
import { setDisposition } from "@/usecases/articles/set-disposition";
import { settleMention } from "@/usecases/articles/settle-mention";
import { signOffArticle } from "@/usecases/articles/sign-off-article";
import { createClaim, mentionClaim } from "@/usecases/claims/create-claim";
import { findClaims } from "@/usecases/claims/find-claims";
import { removeMention } from "@/usecases/claims/remove-mention";
import { type NearClaim, nearClaims } from "@/usecases/matching/near-claims";

export async function createClaimAction(_: FormState<unknown>, data: FormData) {
  return act(data, newClaimForm, createClaim);
}

export async function mentionClaimAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, newMentionForm, mentionClaim);
}

export async function removeMentionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  const mention = z.object({ mentionId: z.uuid() });
  return act(data, mention, removeMention);
}

export async function settleMentionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, settleInput, settleMention);
}

export async function setDispositionAction(
  _: FormState<unknown>,
  data: FormData,
) {
  const given = {
    ...Object.fromEntries(data),
    sentences: data.getAll("sentence"),
    disposition: data.get("disposition") || null,
  };
  return act(given, dispositionInput, setDisposition);
}

export async function signOffAction(_: FormState<unknown>, data: FormData) {
  const article = z.object({ articleId: z.uuid() });
  return act(data, article, (actor, { articleId }) =>
    signOffArticle(actor, articleId),
  );
}

export async function editArticleAction(_: FormState<unknown>, data: FormData) {
  return act(data, editArticleInput, editArticle);
}

export async function assignArticleAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, assignInput, assignArticle);
}

/** A claim the desk knows, as the workbench offers it. */
export type KnownClaim = {
  id: string;
  statement: string;
  /** Who asserts it and where it stands, in a few words. */
  about: string;
};

export async function findClaimsAction(typed: string): Promise<KnownClaim[]> {
  const actor = await currentActor();
  if (!actor) return [];
  const found = await findClaims(actor, z.string().parse(typed));
  return found.map(({ id, statement, claimant, rating }) => ({
    id,
    statement,
    about: [claimant, rating?.label].filter(Boolean).join(" · "),
  }));
}

/** The known claims nearest to what is being written. */
export async function nearClaimsAction(words: string): Promise<NearClaim[]> {
  const actor = await currentActor();
  return actor ? nearClaims(actor, z.string().parse(words)) : [];
}
