import { z } from "zod";

import { DISPOSITIONS } from "@/domain/articles/version";
import { CORRECTION_KINDS } from "@/domain/verdicts/verdict";
import { LANGUAGES } from "@/lib/language";
import { hexDigest, isoTime, reportClaim } from "./claim-schema";
import { reportEmbargo } from "./embargo";
import { reportSubject } from "./subject-schema";

/** Names this form of a report; a change that breaks readers changes it. */
export const REPORT_FORMAT = "countersign-report/1";

/** How the ledger's head can be recomputed, as every report prints it. */
export const LEDGER_FORMULA =
  "hash = SHA-256(UTF-8(entry)); entry is the text of the JSON array " +
  "[prev_hash, seq, newsroom_id, at, actor_id, action, subject_kind, " +
  "subject_id, payload]; prev_hash of row 1 is 64 zeros; seq counts from 1 " +
  "without gaps; the head is the hash of the last row.";

const openSentence = z.strictObject({
  index: z.int(),
  start: z.int(),
  end: z.int(),
  /** The sentence, or its first words where rights allow no more. */
  words: z.string(),
});

const settledSentence = openSentence.extend({
  disposition: z.enum(DISPOSITIONS),
  reason: z.string(),
  by: z.string(),
  at: isoTime,
});

/** What became of every sentence: claimed, disposed of with a reason, open. */
const coverage = z.strictObject({
  sentences: z.int(),
  claimed: z.int(),
  dispositioned: z.array(settledSentence),
  open: z.array(openSentence),
});

/** Figures of one event lined up: a row each, a column for who says it. */
const figureLedger = z.strictObject({
  title: z.string(),
  columns: z.array(z.strictObject({ label: z.string() })),
  rows: z.array(
    z.strictObject({
      label: z.string(),
      cells: z.array(
        z.strictObject({
          text: z.string(),
          /** Places in `marks`, from 0, of what is to be said of the cell. */
          marks: z.array(z.int()),
        }),
      ),
    }),
  ),
  marks: z.array(
    z.strictObject({
      kind: z.enum(["conflict", "sum_holds", "sum_fails", "caution"]),
      sentence: z.string(),
    }),
  ),
});
export type FigureLedgerView = z.infer<typeof figureLedger>;

const signature = z.strictObject({
  act: z.enum(["verdict", "coverage", "edition", "correction"]),
  /** What was signed, in words. */
  what: z.string(),
  claimId: z.string().nullable(),
  by: z.string(),
  at: isoTime,
  countersignedBy: z.string().nullable(),
  countersignedAt: isoTime.nullable(),
});
export type Signature = z.infer<typeof signature>;

const openQuestion = z.strictObject({
  kind: z.enum(["no_verdict", "not_countersigned", "open_sentence", "asked"]),
  claimId: z.string().nullable(),
  words: z.string(),
});
export type OpenQuestion = z.infer<typeof openQuestion>;

const correction = z.strictObject({
  id: z.string(),
  kind: z.enum(CORRECTION_KINDS),
  /** Title or statement of what was corrected. */
  what: z.string(),
  claimId: z.string().nullable(),
  fromEdition: z.int(),
  toEdition: z.int(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  reason: z.string(),
  publicNote: z.string(),
  at: isoTime,
  by: z.string(),
  countersignedBy: z.string().nullable(),
  countersignedAt: isoTime.nullable(),
});

const edition = z.strictObject({
  id: z.string(),
  subjectKind: z.enum(["claim", "summary"]),
  subjectId: z.string(),
  title: z.string(),
  n: z.int(),
  sha256: hexDigest,
  publishedAt: isoTime,
  publishedBy: z.string(),
});

/**
 * All that a verification report says, and the schema of its JSON form. Every
 * rendering is made of this and nothing else, so that one data makes the same
 * bytes each time: `madeAt` is the ledger head's time, not a clock's.
 */
export const verificationReport = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  /** `outside` once confidential sources are redacted. */
  audience: z.enum(["desk", "outside"]),
  language: z.enum(LANGUAGES),
  madeAt: isoTime,
  /** Left out where nothing waits for its time of publication. */
  embargo: reportEmbargo.optional(),
  newsroom: z.strictObject({
    id: z.string(),
    name: z.string(),
    url: z.string().nullable(),
  }),
  subject: reportSubject,
  /** Null for an event, which has no sentences of its own. */
  coverage: coverage.nullable(),
  /** Who declared the coverage complete. */
  signOff: z
    .strictObject({
      by: z.string(),
      at: isoTime,
      versionSha256: hexDigest.nullable(),
      note: z.string().nullable(),
    })
    .nullable(),
  /** In reading order. */
  claims: z.array(reportClaim),
  figures: z.array(figureLedger),
  editions: z.array(edition),
  corrections: z.array(correction),
  signatures: z.array(signature),
  openQuestions: z.array(openQuestion),
  ledger: z.strictObject({
    head: z.strictObject({
      seq: z.int(),
      hash: hexDigest,
      at: isoTime,
    }),
    formula: z.literal(LEDGER_FORMULA),
  }),
});
export type VerificationReport = z.infer<typeof verificationReport>;
