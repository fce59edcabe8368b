"use server";

import { act } from "@/app/(desk)/desk/_lib/act";
import { newVersionInput } from "@/domain/articles/capture-input";
import type { FormState } from "@/lib/form-state";
import { ok } from "@/lib/result";
import {
  captureVersion,
  type MentionFate,
} from "@/usecases/articles/capture-version";
import { captureMethodOf, reviewedBlocks } from "../../_intake/reviewed-blocks";

export type Captured = {
  n: number;
  isNew: boolean;
  mentions: Pick<MentionFate, "id" | "claimId" | "state" | "exact">[];
};

export async function captureAction(
  _previous: FormState<Captured>,
  data: FormData,
): Promise<FormState<Captured>> {
  const given = {
    articleId: data.get("articleId"),
    blocks: reviewedBlocks(data),
  };
  return act(given, newVersionInput, async (actor, input) => {
    const captured = await captureVersion(actor, input, captureMethodOf(data));
    if (!captured.ok) return captured;
    const { version, isNew, mentions } = captured.value;
    return ok({
      n: version.n,
      isNew,
      mentions: mentions.map(({ id, claimId, state, exact }) => ({
        id,
        claimId,
        state,
        exact,
      })),
    });
  });
}
