import "server-only";

import type { ClaimRow } from "@/db/queries/claims";
import { bearingOn } from "@/domain/provenance/bearing";
import { countOrigins } from "@/domain/provenance/count-origins";
import { lineages } from "@/domain/provenance/lineage";
import { withoutSources } from "@/domain/provenance/withdraw";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import { partyTeller } from "./party-teller";
import type { Gathered } from "./to-checked-claim";

/**
 * What some of a claim's evidence comes down to, with the graph to draw it.
 * Sources that were withdrawn, and what rested on them alone, are left out, as
 * is what the evidence says that its source doesn't repeat here.
 */
export function originsOf(
  claim: ClaimRow,
  evidence: Gathered["evidence"],
  gathered: Gathered,
): OriginsView {
  const given = [...new Set(evidence.map((item) => item.sourceId))];
  const bearing = bearingOn(gathered.derivations, evidence);
  const lineage = lineages(bearing)(given);
  const withdrawn = gathered.sources.filter((source) => source.withdrawn);
  const left = withoutSources(lineage, new Set(withdrawn.map(({ id }) => id)));
  const isParty = partyTeller(gathered)(claim, evidence);
  const ids = new Set(lineage.sourceIds.filter(left.stands));
  const sources = gathered.sources
    .filter((source) => ids.has(source.id))
    .map(({ id, title, confidential }) => {
      return { id, title, confidential, partyToEvent: isParty(id) };
    });
  const documentIds = given.filter(left.stands);
  const derivations = [...left.derivations];
  const count = countOrigins(documentIds, sources, derivations);
  return { count, sources, documentIds, derivations };
}
