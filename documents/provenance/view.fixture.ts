import { countOrigins } from "@/domain/provenance/count-origins";
import { edge } from "@/domain/provenance/graph.fixture";
import type { OriginsView } from "@/domain/publishing/checked-claim";

const TITLES: Record<string, string> = {
  voa: "18 Killed During Latest Mali Insurgent Attacks",
  daily: "In Mali, three coordinated attacks left at least 18 dead",
  army: "Communiqué of the Malian army on the attacks of 27 July",
  wire: "A wire service, 27 July",
  nurse: "Interview with a nurse in Niono",
};

/**
 * A view of `documents` over `said` ("voa>army daily>army"); the army is a
 * party. Sources without a title of their own are called after their id.
 */
export function viewOf(
  documents: string,
  said: string,
  titles: Record<string, string> = {},
): OriginsView {
  const documentIds = documents.split(" ").filter((id) => id !== "");
  const derivations = said.split(" ").flatMap((w) => (w ? [edge(w)] : []));
  const ids = derivations.flatMap((d) => [d.childId, d.parentId]);
  const sources = [...new Set([...documentIds, ...ids])].map((id) => ({
    id,
    title: titles[id] ?? TITLES[id] ?? `Report ${id}`,
    partyToEvent: id === "army",
    confidential: false,
  }));
  const count = countOrigins(documentIds, sources, derivations);
  return { count, sources, documentIds, derivations };
}
