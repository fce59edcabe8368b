import type { DerivationEdge, ProvenanceSource } from "./origin";

/** Reads "a>p" as a quotes p, "a~b" as a and b were at one briefing. */
export function edge(words: string): DerivationEdge {
  const [childId = "", parentId = ""] = words.split(/[>~]/);
  const relation = words.includes("~") ? "same_briefing_as" : "quotes";
  return { childId, parentId, relation };
}

/** A source by its id, titled after it. */
export function source(id: string, partyToEvent = false): ProvenanceSource {
  return { id, title: `Title of ${id}`, partyToEvent };
}
