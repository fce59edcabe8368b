"use server";

import { currentActor } from "@/auth/actor";
import { matchInput } from "@/domain/matching/match-input";
import {
  type ImportedMatch,
  matchImported,
} from "@/usecases/matching/match-imported";

/** As many as fit beside what is being written. */
const SHOWN = 3;

/** Checks of other houses that are near to what is being written. */
export async function checksOfOthersAction(
  words: string,
): Promise<ImportedMatch[]> {
  const actor = await currentActor();
  const input = matchInput.safeParse({ text: words, limit: SHOWN });
  return actor && input.success ? matchImported(actor, input.data) : [];
}
