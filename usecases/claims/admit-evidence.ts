import "server-only";

import type { Executor } from "@/db/client";
import { listBases } from "@/db/queries/claim-bases";
import type { EvidenceContent } from "@/db/queries/evidence";
import { listDerivationsAbove, listSourcesById } from "@/db/queries/provenance";
import { findSnapshot } from "@/db/queries/snapshots";
import { findSource } from "@/db/queries/sources";
import { bearingOn } from "@/domain/provenance/bearing";
import { countOrigins } from "@/domain/provenance/count-origins";
import { lineages } from "@/domain/provenance/lineage";
import { withoutSources } from "@/domain/provenance/withdraw";
import { credibilityAllowed } from "@/domain/sources/grade";
import { ok, type Result, refuse } from "@/lib/result";

export type AdmitEvidenceRefusal =
  | "no-such-source"
  | "no-such-snapshot"
  | "source-withdrawn"
  | "interest-needs-reason"
  | "needs-two-origins";

/** Evidence as it is to be; with an id where it is there already. */
export type EvidenceToBe = EvidenceContent & {
  id?: string;
  claimId: string;
  sourceId: string;
  /** What its source repeats elsewhere and not here. */
  notRepeating?: readonly string[];
};

/**
 * Decides whether evidence may stand on a claim as given. A withdrawn source
 * is context at most; a saved copy is one of that source; "confirmed by
 * independent sources" needs two origins on the same side, this one counted.
 */
export async function admitEvidence(
  on: Executor,
  newsroomId: string,
  item: EvidenceToBe,
): Promise<Result<null, AdmitEvidenceRefusal>> {
  const { sourceId, snapshotId } = item;
  const source = await findSource(on, { newsroomId, sourceId });
  if (!source) return refuse("no-such-source");
  if (source.withdrawnAt && item.stance !== "context") {
    return refuse("source-withdrawn");
  }
  if (snapshotId) {
    const snapshot = await findSnapshot(on, { newsroomId, snapshotId });
    if (snapshot?.sourceId !== sourceId) return refuse("no-such-snapshot");
  }
  if (item.interest && !item.interestReason) {
    return refuse("interest-needs-reason");
  }
  if (item.credibility !== 1) return ok(null);
  const origins = await originsWith(on, newsroomId, item);
  if (credibilityAllowed(item.credibility, origins)) return ok(null);
  return refuse("needs-two-origins", { origins });
}

/** The origins behind all evidence of one stance, with this among it. */
async function originsWith(
  on: Executor,
  newsroomId: string,
  item: EvidenceToBe,
): Promise<number> {
  const claimIds = [item.claimId];
  const known = await listBases(on, { newsroomId, claimIds });
  const others = known.filter(
    (other) => other.id !== item.id && other.stance === item.stance,
  );
  const documents = new Set([
    item.sourceId,
    ...others.map((other) => other.sourceId),
  ]);
  const sourceIds = [...documents];
  const derivations = await listDerivationsAbove(on, { newsroomId, sourceIds });
  const own = {
    sourceId: item.sourceId,
    notRepeating: item.notRepeating ?? [],
  };
  const bearing = bearingOn(derivations, [own, ...others]);
  const lineage = lineages(bearing)(sourceIds);
  const sources = await listSourcesById(on, {
    newsroomId,
    sourceIds: lineage.sourceIds,
  });
  const withdrawn = sources.filter((source) => source.withdrawn);
  const left = withoutSources(lineage, new Set(withdrawn.map(({ id }) => id)));
  const standing = sources
    .filter(({ id }) => left.stands(id))
    .map(({ id, title }) => ({ id, title, partyToEvent: false }));
  const counted = sourceIds.filter(left.stands);
  return countOrigins(counted, standing, left.derivations).origins;
}
