import type { Interest, PartyKind } from "@/domain/people/party";
import type {
  Relation,
  Reliability,
  SourceType,
} from "@/domain/sources/source";

export type SourceKey =
  | "communique"
  | "radio"
  | "daily"
  | "funeral"
  | "firm"
  | "gazetteer";

type DemoParty = { name: string; kind: PartyKind; interest: Interest };

export const PARTIES = {
  army: {
    name: "Malian Armed Forces",
    kind: "force",
    interest: "party_to_event",
  },
  government: {
    name: "Military government of Mali",
    kind: "body",
    interest: "party_to_event",
  },
  observers: { name: "World Radio Report", kind: "outlet", interest: "media" },
  daily: { name: "The Paris Daily", kind: "outlet", interest: "media" },
  stringer: {
    name: "Sahel Stringers",
    kind: "agency",
    interest: "independent",
  },
  firm: {
    name: "Nara Road Works",
    kind: "body",
    interest: "witness",
  },
  survey: {
    name: "National Geographic Survey",
    kind: "body",
    interest: "official",
  },
} as const satisfies Record<string, DemoParty>;

export type DemoSource = {
  title: string;
  type: SourceType;
  publisher: keyof typeof PARTIES;
  reliability: Reliability;
  isPrimary: boolean;
  publishedAt: string;
  note?: string;
  /** A copy that is kept with it, as plain text in our own words. */
  copy?: string;
};

export const DEMO_SOURCES: Record<SourceKey, DemoSource> = {
  communique: {
    title: "Communiqué on the attacks of 27 July 2022",
    type: "statement",
    publisher: "army",
    reliability: "C",
    isPrimary: true,
    publishedAt: "2022-07-28",
    note: "Signed by the colonel who directs the army's information.",
    copy: "Notes on the communiqué of 28 July 2022, taken by the desk.\n\nKalumba: 12 dead, among them three civilians of a road-building firm.\nSokolo: six dead and 25 injured; 48 “neutralized”; three pick-ups destroyed 15 km away.\nMopti: no loss on our side.\n",
  },
  radio: {
    title: "Eighteen dead in three attacks in Mali",
    type: "article",
    publisher: "observers",
    reliability: "B",
    isPrimary: false,
    publishedAt: "2022-07-28",
  },
  daily: {
    title: "In Mali, three coordinated attacks leave at least 18 dead",
    type: "article",
    publisher: "daily",
    reliability: "B",
    isPrimary: false,
    publishedAt: "2022-07-28",
  },
  funeral: {
    title: "Recording of the funeral at Kati",
    type: "recording",
    publisher: "stringer",
    reliability: "B",
    isPrimary: true,
    publishedAt: "2022-07-30",
    copy: "Log of the recording: fifteen coffins under the flag, counted twice, from 00:40 to 02:10.\n",
  },
  firm: {
    title: "Notice of Nara Road Works on the death of three colleagues",
    type: "statement",
    publisher: "firm",
    reliability: "B",
    isPrimary: true,
    publishedAt: "2022-07-29",
  },
  gazetteer: {
    title: "Gazetteer of place names",
    type: "dataset",
    publisher: "survey",
    reliability: "A",
    isPrimary: true,
    publishedAt: "2020-01-01",
  },
};

/** Who repeats whom. */
export const DEMO_DERIVATIONS: {
  child: SourceKey;
  parent: SourceKey;
  relation: Relation;
  excerpt: string;
}[] = [
  {
    child: "radio",
    parent: "communique",
    relation: "quotes",
    excerpt: "In a statement the army said",
  },
  {
    child: "daily",
    parent: "communique",
    relation: "quotes",
    excerpt: "the same press release says",
  },
];
