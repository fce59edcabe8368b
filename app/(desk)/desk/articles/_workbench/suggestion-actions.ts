"use server";

import { z } from "zod";

import { say } from "@/app/refusals";
import { currentActor } from "@/auth/actor";
import type { Suggestion } from "@/domain/suggestions/suggest";
import { dismissInput } from "@/domain/suggestions/suggestion-input";
import {
  type FormState,
  invalid,
  refused,
  saved,
  savedAs,
  signedOut,
} from "@/lib/form-state";
import { readInput } from "@/lib/read-input";
import {
  dismissSuggestion,
  restoreSuggestion,
} from "@/usecases/suggestions/dismiss-suggestion";
import { readSuggestions } from "@/usecases/suggestions/list-suggestions";

/** A suggestion as the workbench lists it. */
export type Offered = Pick<Suggestion, "kind" | "start" | "end" | "speaker"> & {
  why: string;
  dismissed: boolean;
};

export type OfferedIn = { versionId: string; offered: Offered[] };

/** What the words suggest; read apart from the article, when asked for. */
export async function readSuggestionsAction(
  articleId: string,
): Promise<FormState<OfferedIn>> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const found = await readSuggestions(actor, z.uuid().parse(articleId));
  if (!found.ok) return refused(say(found.error, actor.language));
  const { versionId, suggestions } = found.value;
  const offered = suggestions.map(
    ({ kind, start, end, speaker, why, dismissed }) => ({
      kind,
      start,
      end,
      speaker,
      why: why[actor.language],
      dismissed,
    }),
  );
  return savedAs({ versionId, offered });
}

/**
 * Dismisses a suggestion or offers it again. The screen has shown it already
 * and nothing else of the article changes, so nothing is read anew.
 */
export async function settleSuggestionAction(
  what: "dismiss" | "restore",
  given: unknown,
): Promise<FormState> {
  const actor = await currentActor();
  if (!actor) return signedOut;
  const input = readInput(dismissInput, given, actor.language);
  if (!input.success) return invalid(input.error);
  const settle = what === "restore" ? restoreSuggestion : dismissSuggestion;
  const done = await settle(actor, input.data);
  return done.ok ? saved : refused(say(done.error, actor.language));
}
