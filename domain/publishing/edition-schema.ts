import { z } from "zod";

import { hexDigest, isoTime, reportClaim } from "@/domain/reports/claim-schema";
import { CORRECTION_KINDS } from "@/domain/verdicts/verdict";
import { LANGUAGES } from "@/lib/language";
import { type ClaimEdition, EDITION_PARTS } from "./edition";

const perhaps = z.string().nullable();

const { claimant, event, kind, origins, figures } = reportClaim.shape;
const [mention, evidence, note] = [
  reportClaim.shape.mentions.element,
  reportClaim.shape.evidence.element,
  reportClaim.shape.searchNotes.element,
];
const namedSource = evidence.shape.source;
const verdict = reportClaim.shape.verdict.unwrap();

const confidentialSource = namedSource
  .pick({ id: true, type: true, reliability: true, primary: true })
  .extend({ confidential: z.literal(true), digest: hexDigest });

const publicEvidence = evidence
  .pick({ id: true, stance: true, credibility: true, locator: true })
  .extend({
    source: z.union([
      namedSource.extend({ confidential: z.literal(false) }),
      confidentialSource,
    ]),
    excerpt: perhaps,
    snapshot: evidence.shape.snapshot,
  });

const publicClaim = z.looseObject({
  id: z.uuid(),
  statement: z.string(),
  language: z.string(),
  originalWording: perhaps,
  originalLanguage: perhaps,
  kind,
  revision: z.int(),
  claimant,
  event,
  verdict: verdict.extend({
    countersignedBy: z.string(),
    countersignedAt: isoTime,
  }),
  mentions: z.array(
    mention.omit({ articleId: true }).extend({ cut: z.boolean() }),
  ),
  evidence: z.array(publicEvidence),
  origins,
  figures,
  searchNotes: z.array(note.omit({ by: true })),
});

const correction = z.looseObject({
  kind: z.enum(CORRECTION_KINDS),
  note: z.string(),
  before: perhaps,
  after: perhaps,
});

/**
 * The frozen document of a claim as the API gives it. An edition is for ever,
 * so a later form may say more than this and never less.
 */
export const claimDocument = z.looseObject({
  kind: z.literal("claim"),
  n: z.int().min(1),
  slug: z.string(),
  publishedAt: isoTime,
  firstPublishedAt: isoTime,
  publisher: z.looseObject({
    name: z.string(),
    url: z.string(),
    language: z.enum(LANGUAGES),
  }),
  signedBy: z.array(
    z.looseObject({
      name: z.string(),
      part: z.enum(EDITION_PARTS),
      at: isoTime,
    }),
  ),
  ledgerHead: z.looseObject({ seq: z.int(), hash: z.string(), at: isoTime }),
  history: z.array(
    z.looseObject({
      n: z.int(),
      publishedAt: isoTime,
      correction: correction.nullable(),
      sha256: hexDigest.nullable(),
    }),
  ),
  contentNotice: perhaps,
  scale: z.looseObject({ best: z.number(), worst: z.number() }).nullable(),
  claim: publicClaim,
});

// What an edition is, the schema takes.
claimDocument satisfies z.ZodType<unknown, ClaimEdition>;
