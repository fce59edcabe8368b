import type { Relation } from "@/domain/sources/source";

/** One source as the count of origins needs it. */
export type ProvenanceSource = {
  id: string;
  title: string;
  /** Whether it speaks for a party to the event of the claim at hand. */
  partyToEvent: boolean;
};

/** `child` repeats `parent`; for `same_briefing_as` the order means nothing. */
export type DerivationEdge = {
  childId: string;
  parentId: string;
  relation: Relation;
};

/** One independent origin and what of the given documents comes down to it. */
export type OriginGroup = {
  /** The sources that derive from none; several when of one briefing. */
  originIds: string[];
  /** Those of the counted documents that rest on this origin. */
  documentIds: string[];
  /** Whether any of the origins speaks for a party to the event. */
  partyToEvent: boolean;
};

/** What a set of documents comes down to. */
export type OriginCount = {
  documents: number;
  origins: number;
  independentOfParties: number;
  groups: OriginGroup[];
};
