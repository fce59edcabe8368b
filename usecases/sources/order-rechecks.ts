import "server-only";

import type { Transaction } from "@/db/client";
import { listRestingClaims } from "@/db/queries/claim-bases";
import { findLanguage } from "@/db/queries/newsrooms";
import { listSourcesResting } from "@/db/queries/provenance";
import { addRechecks } from "@/db/queries/rechecks";
import { impactOf, type SourceChange } from "@/domain/provenance/impact";
import { sayImpact } from "@/domain/provenance/say-impact";
import { readBases } from "./read-bases";

/**
 * Puts every claim that a change of a source bears on up to be looked at
 * again, with a sentence that says what changed. Call it before the change is
 * written, in its transaction, with the provenance locked.
 *
 * @returns the ids of those claims, for the ledger.
 */
export async function orderRechecks(
  tx: Transaction,
  newsroomId: string,
  change: SourceChange,
): Promise<string[]> {
  const sourceIds = await listSourcesResting(tx, {
    newsroomId,
    sourceIds: changedSources(change),
  });
  const claims = await listRestingClaims(tx, { newsroomId, sourceIds });
  if (claims.length === 0) return [];
  const ends = endsOf(change);
  const { library, bases } = await readBases(tx, newsroomId, { claims, ends });
  const titles = new Map(library.sources.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? "?";
  const language = await findLanguage(tx, newsroomId);
  const impacts = impactOf(change, library, bases);
  await addRechecks(
    tx,
    impacts.map((impact) => ({
      newsroomId,
      claimId: impact.claimId,
      reason: sayImpact({ change, titleOf }, impact, language),
      published: impact.editionIds.length > 0,
    })),
  );
  return impacts.map((impact) => impact.claimId);
}

/** The sources whose own origins the change may move. */
function changedSources(change: SourceChange): string[] {
  if (!("derivation" in change)) return [change.sourceId];
  const { childId, parentId, relation } = change.derivation;
  return relation === "same_briefing_as" ? [childId, parentId] : [childId];
}

/** The sources that a change names. */
function endsOf(change: SourceChange): string[] {
  if (!("derivation" in change)) return [change.sourceId];
  return [change.derivation.childId, change.derivation.parentId];
}
