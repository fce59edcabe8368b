import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addDismissal, deleteDismissal } from "@/db/queries/dismissals";
import { addEntry } from "@/db/queries/ledger";
import { findCurrentVersion } from "@/db/queries/versions";
import { type Actor, may } from "@/domain/people/actor";
import type { DismissInput } from "@/domain/suggestions/suggestion-input";
import type { SuggestionKey } from "@/domain/suggestions/suggestion-key";
import { ok, type Result, refuse } from "@/lib/result";

export type DismissRefusal =
  | "not-found"
  | "not-your-role"
  | "article-captured-again";

/** Says that a suggestion is not worth a claim; it is not offered again. */
export async function dismissSuggestion(
  actor: Actor,
  input: DismissInput,
): Promise<Result<undefined, DismissRefusal>> {
  return settle(actor, input, "suggestion.dismissed", (tx, at) =>
    addDismissal(tx, {
      ...at,
      newsroomId: actor.newsroomId,
      dismissedBy: actor.userId,
    }),
  );
}

/** Takes a dismissal back, whoever's it was: the suggestion is offered again. */
export async function restoreSuggestion(
  actor: Actor,
  input: DismissInput,
): Promise<Result<undefined, DismissRefusal>> {
  return settle(actor, input, "suggestion.restored", (tx, at) =>
    deleteDismissal(tx, { ...at, newsroomId: actor.newsroomId }),
  );
}

type At = SuggestionKey & { versionId: string };

/** What changes nothing, such as a second dismissal, leaves no entry. */
async function settle(
  actor: Actor,
  { articleId, versionId, kind, start, end }: DismissInput,
  action: "suggestion.dismissed" | "suggestion.restored",
  write: (tx: Transaction, at: At) => Promise<boolean>,
): Promise<Result<undefined, DismissRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  return db.transaction(async (tx) => {
    const version = await findCurrentVersion(tx, { newsroomId, articleId });
    if (!version) return refuse("not-found");
    if (versionId && versionId !== version.id) {
      return refuse("article-captured-again");
    }
    const at = { versionId: version.id, kind, start, end };
    if (!(await write(tx, at))) return ok(undefined);
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action,
      subjectKind: "article",
      subjectId: articleId,
      payload: at,
    });
    return ok(undefined);
  });
}
