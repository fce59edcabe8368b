import { z } from "zod";

import { RIGHTS } from "@/domain/articles/version";
import { CLAIM_KINDS, CLAIM_STATES } from "@/domain/claims/claim";
import { DIFFERENCE_KINDS } from "@/domain/claims/wording/difference";
import { BOUNDS } from "@/domain/figures/figure";
import { INTERESTS, PARTY_KINDS } from "@/domain/people/party";
import { EVENT_KINDS } from "@/domain/provenance/say-origins";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import {
  CREDIBILITIES,
  RELATIONS,
  RELIABILITIES,
  SOURCE_TYPES,
  STANCES,
} from "@/domain/sources/source";
import { ATTRIBUTIONS } from "@/domain/verdicts/verdict";
import { reportExpert } from "./expert-schema";

/** A SHA-256 as 64 lower-case hex digits. */
export const hexDigest = z.string().regex(/^[0-9a-f]{64}$/);

/** An ISO 8601 date or time; a time carries its offset, mostly Z. */
export const isoTime = z.union([
  z.iso.date(),
  z.iso.datetime({ offset: true }),
]);

const text = z.string();
const perhaps = z.string().nullable();

export const rating = z.strictObject({
  key: text,
  label: text,
  mark: text,
  tone: z.enum(["green", "amber", "slate", "orange", "red"]),
  value: z.number().nullable(),
});

const party = z.strictObject({
  name: text,
  kind: z.enum(PARTY_KINDS),
  interest: z.enum(INTERESTS),
  url: perhaps,
});

const verdict = z.strictObject({
  id: text,
  attribution: z.enum(ATTRIBUTIONS),
  rating,
  rationale: text,
  claimRevision: z.int(),
  proposedBy: text,
  proposedAt: isoTime,
  countersignedBy: perhaps,
  countersignedAt: isoTime.nullable(),
  overrideReason: perhaps,
});

const mention = z.strictObject({
  id: text,
  articleId: text,
  articleTitle: text,
  outlet: text,
  url: perhaps,
  publishedAt: isoTime.nullable(),
  language: text,
  rights: z.enum(RIGHTS),
  versionN: z.int(),
  versionSha256: hexDigest,
  start: z.int(),
  end: z.int(),
  exact: text,
  prefix: text,
  suffix: text,
  /** What it changes in the words of the first mention. */
  differences: z
    .array(
      z.strictObject({
        kind: z.enum(DIFFERENCE_KINDS),
        before: perhaps,
        after: perhaps,
        measures: z.strictObject({ before: text, after: text }).nullable(),
      }),
    )
    .optional(),
});

const evidence = z.strictObject({
  id: text,
  source: z.strictObject({
    id: text,
    title: text,
    type: z.enum(SOURCE_TYPES),
    publisher: party.nullable(),
    author: perhaps,
    url: perhaps,
    publishedAt: isoTime.nullable(),
    language: perhaps,
    reliability: z.enum(RELIABILITIES),
    primary: z.boolean(),
    confidential: z.boolean(),
  }),
  stance: z.enum(STANCES),
  excerpt: text,
  locator: perhaps,
  credibility: z.literal(CREDIBILITIES),
  note: perhaps,
  snapshot: z
    .strictObject({
      sha256: hexDigest,
      mediaType: text,
      bytes: z.int(),
      capturedAt: isoTime,
    })
    .nullable(),
  /** Of what is withheld: SHA-256 of the evidence as the desk keeps it. */
  digest: hexDigest.optional(),
});

const origins = z.strictObject({
  count: z.strictObject({
    documents: z.int(),
    origins: z.int(),
    independentOfParties: z.int(),
    groups: z.array(
      z.strictObject({
        originIds: z.array(text),
        documentIds: z.array(text),
        partyToEvent: z.boolean(),
      }),
    ),
  }),
  sources: z.array(
    z.strictObject({
      id: text,
      title: text,
      partyToEvent: z.boolean(),
      confidential: z.boolean(),
    }),
  ),
  documentIds: z.array(text),
  derivations: z.array(
    z.strictObject({
      childId: text,
      parentId: text,
      relation: z.enum(RELATIONS),
    }),
  ),
});

const figure = z.strictObject({
  id: text,
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: z.enum(BOUNDS),
  measure: text,
  population: perhaps,
  exactWords: text,
  place: perhaps,
  timeFrom: isoTime.nullable(),
  timeTo: isoTime.nullable(),
  asOf: isoTime.nullable(),
  statedBy: perhaps,
  cumulative: z.boolean(),
  derived: z.boolean(),
  formula: perhaps,
});

const searchNote = z.strictObject({
  id: text,
  kind: z.enum(["search", "request_for_comment"]),
  where: text,
  at: isoTime,
  how: text,
  outcome: text,
  by: text,
});

const checkedClaim = z.strictObject({
  id: text,
  slug: perhaps,
  statement: text,
  language: text,
  originalWording: perhaps,
  originalLanguage: perhaps,
  kind: z.enum(CLAIM_KINDS),
  state: z.enum(CLAIM_STATES),
  revision: z.int(),
  claimant: party.nullable(),
  event: z
    .strictObject({
      id: text,
      name: text,
      kind: z.enum(EVENT_KINDS).optional(),
    })
    .nullable(),
  verdict: verdict.nullable(),
  mentions: z.array(mention),
  evidence: z.array(evidence),
  origins: z.strictObject({ supports: origins, contradicts: origins }),
  figures: z.array(figure),
  searchNotes: z.array(searchNote),
});

/** The form of a checked claim in a report's JSON. */
export const reportClaim = checkedClaim.extend({
  /** Left out where nobody was asked by a link. */
  experts: z.array(reportExpert).optional(),
});
export type ReportClaim = z.infer<typeof reportClaim>;
export type ReportEvidence = z.infer<typeof evidence>;

// What is checked of a claim is in its report as it stands, and no more.
checkedClaim satisfies z.ZodType<CheckedClaim, CheckedClaim>;
