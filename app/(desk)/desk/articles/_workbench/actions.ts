"use server";

import { z } from "zod";

import { act } from "@/app/(desk)/desk/_lib/act";
import { currentActor } from "@/auth/actor";
import { editArticleInput } from "@/domain/articles/article-input";
import { settleInput } from "@/domain/articles/capture-input";
import { dispositionInput } from "@/domain/articles/disposition-input";
import { newClaimInput, newMentionInput } from "@/domain/claims/claim-input";
import { matchInput } from "@/domain/matching/match-input";
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
import { matchText } from "@/usecases/matching/match-text";

export async function createClaimAction(_: FormState<unknown>, data: FormData) {
  return act(data, newClaimInput, createClaim);
}

export async function mentionClaimAction(
  _: FormState<unknown>,
  data: FormData,
) {
  return act(data, newMentionInput, mentionClaim);
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

/** Claims that are probably the same as what is being written. */
export async function likelyClaimsAction(words: string): Promise<KnownClaim[]> {
  const actor = await currentActor();
  const input = matchInput.safeParse({ text: words, limit: 5 });
  if (!actor || !input.success) return [];
  const matches = await matchText(actor, input.data);
  return matches
    .filter(({ likely }) => likely)
    .map(({ claim }) => ({
      id: claim.id,
      statement: claim.statement,
      about: claim.rating ?? "",
    }));
}
