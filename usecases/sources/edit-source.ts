import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import { lockProvenance } from "@/db/queries/provenance";
import {
  lockSource,
  replaceSourceParties,
  type SourceContent,
  type SourceKey,
  type SourceRow,
  updateSource,
} from "@/db/queries/sources";
import { type Actor, may } from "@/domain/people/actor";
import type { PartyRef } from "@/domain/people/party-input";
import { ok, type Result, refuse } from "@/lib/result";
import { findParties, readParties } from "./find-parties";
import { followParties } from "./follow-parties";
import { orderRechecks } from "./order-rechecks";

export type EditSourceRefusal =
  | "not-found"
  | "not-your-role"
  | "changed-meanwhile"
  | "no-such-party";

/** What is to be different; what is left out stays as it is. */
export type SourceChanges = { sourceId: string; revision: number } & {
  [Field in keyof SourceContent]?: SourceContent[Field];
} & { publisher?: PartyRef | null; speaker?: PartyRef | null };

/**
 * Rewrites what is known of a source. Another grade, and another party where
 * that makes other origins independent, put the claims that rest on it up to
 * be looked at again, in the same transaction.
 */
export async function editSource(
  actor: Actor,
  input: SourceChanges,
): Promise<
  Result<{ revision: number; rechecked: string[] }, EditSourceRefusal>
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { sourceId, revision, publisher, speaker, ...given } = input;
  const key = { newsroomId, sourceId };
  return db.transaction(async (tx) => {
    await lockProvenance(tx, newsroomId);
    const before = await lockSource(tx, key);
    if (!before) return refuse("not-found");
    if (before.revision !== revision) {
      return refuse("changed-meanwhile", { revision: before.revision });
    }
    const renamed = await followParties(tx, newsroomId, {
      reach: { sourceIds: [sourceId] },
      write: () => nameParties(tx, key, { publisher, speaker }),
      told: () => ({ kind: "source", source: before.title }),
    });
    const named = renamed.value;
    if (!named) return refuse("no-such-party");
    const content = defined(given);
    const regraded = await recheckRegraded(tx, newsroomId, {
      before,
      reliability: content.reliability,
    });
    const rechecked = [...new Set([...renamed.rechecked, ...regraded])];
    const now = await updateSource(tx, { ...key, revision }, content);
    if (!now) throw new Error("A locked source moved.");
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "source.edited",
      subjectKind: "source",
      subjectId: sourceId,
      payload: {
        revision: now,
        ...changesOf(before, content),
        ...(named.length > 0 ? { parties: named } : {}),
        ...(rechecked.length > 0 ? { rechecked } : {}),
      },
    });
    return ok({ revision: now, rechecked });
  });
}

/** Sets the parties that were named; undefined for an id that isn't one. */
async function nameParties(
  tx: Transaction,
  key: SourceKey,
  given: Pick<SourceChanges, "publisher" | "speaker">,
) {
  const roles = (["publisher", "speaker"] as const).filter(
    (role) => given[role] !== undefined,
  );
  if (roles.length === 0) return [];
  const found = await findParties(tx, key.newsroomId, given);
  if (!found) return undefined;
  const known = await readParties(tx, key);
  const kept = known.filter(({ role }) => !roles.includes(role));
  await replaceSourceParties(tx, key, [...kept, ...found]);
  return found;
}

async function recheckRegraded(
  tx: Transaction,
  newsroomId: string,
  of: { before: SourceRow; reliability?: SourceContent["reliability"] },
): Promise<string[]> {
  const { id: sourceId, reliability: from, withdrawnAt } = of.before;
  const to = of.reliability ?? from;
  if (from === to || withdrawnAt) return [];
  const change = { kind: "regraded", sourceId, from, to } as const;
  return orderRechecks(tx, newsroomId, change);
}

/** The fields that were given at all. */
function defined(given: Partial<SourceContent>): Partial<SourceContent> {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
}

/** The fields that are other than before, as they are now. */
function changesOf(
  before: SourceRow,
  content: Partial<SourceContent>,
): Partial<SourceContent> {
  return Object.fromEntries(
    Object.entries(content).filter(
      ([field, value]) => before[field as keyof SourceContent] !== value,
    ),
  );
}
