import type { Disposition, Rights } from "@/domain/articles/version";
import type { ClaimState } from "@/domain/claims/claim";
import type {
  OpenQuestion,
  Signature,
  VerificationReport,
} from "@/domain/reports/report";
import type { Language } from "@/lib/language";
import { WORDS_EN } from "./words-en";
import { WORDS_FR } from "./words-fr";

/** Everything a report says of itself, in one language. */
export type ReportWords = {
  report: string;
  subjectOf: Record<VerificationReport["subject"]["kind"], string>;
  audience: Record<VerificationReport["audience"], string>;
  headings: {
    checked: string;
    glance: string;
    coverage: string;
    claims: string;
    figures: string;
    questions: string;
    corrections: string;
    editions: string;
    signatures: string;
    copies: string;
    ledger: string;
    rationale: string;
    figuresIn: string;
    mentions: string;
    evidence: string;
    origins: string;
    searches: string;
    experts: string;
  };
  /** Names of fields and heads of columns. */
  label: Record<Label, string>;
  said: string;
  so: string;
  noVerdict: string;
  /** Whom a report does not name, and what it does not say. */
  notNamed: string;
  notQuoted: string;
  noAnswer: string;
  /** Between what is told and the telling. */
  colon: string;
  /** Above all of a report that holds what may not be public yet. */
  embargoed: (until: string) => string;
  notSigned: string;
  nobody: string;
  notGiven: string;
  capture: (how: string, when: string) => string;
  proposed: (by: string, when: string) => string;
  countersigned: (by: string, when: string) => string;
  ledgerLine: (seq: number, hash: string) => string;
  noEvidence: string;
  noMentions: string;
  wordedOtherwise: string;
  evidenceOn: (n: number) => string;
  pageShort: string;
  revision: (n: number) => string;
  edition: (n: number) => string;
  version: (n: number) => string;
  claim: (n: number) => string;
  claims: (n: number) => string;
  bytes: (n: number) => string;
  characters: (span: string) => string;
  savedCopy: string;
  coverage: (counts: {
    sentences: number;
    claimed: number;
    dispositioned: number;
    open: number;
  }) => string;
  setAside: (n: number) => string;
  noSignOff: string;
  noClaims: string;
  noQuestions: string;
  noCorrections: string;
  ledgerCheck: string;
  redacted: string;
  undrawn: string;
  contents: string;
  editions: (n: number) => string;
  signatures: (n: number) => string;
  copies: (n: number) => string;
  page: string;
  of: string;
  /** Languages by their tag; others print as the tag. */
  languages: Record<string, string>;
  disposition: Record<Disposition, string>;
  rights: Record<Rights, string>;
  state: Record<ClaimState, string>;
  act: Record<Signature["act"], string>;
  question: Record<OpenQuestion["kind"], string>;
  searchKind: Record<"search" | "request_for_comment", string>;
  mark: Record<"conflict" | "sum_holds" | "sum_fails" | "caution", string>;
};

export type Label =
  | "asked"
  | "question"
  | "answer"
  | "answered"
  | "ties"
  | "title"
  | "outlet"
  | "byline"
  | "address"
  | "published"
  | "language"
  | "rights"
  | "version"
  | "captured"
  | "sha256"
  | "newsroom"
  | "made"
  | "audience"
  | "authors"
  | "edition"
  | "dates"
  | "places"
  | "embargo"
  | "number"
  | "claim"
  | "page"
  | "said"
  | "so"
  | "signedBy"
  | "claimant"
  | "claimKind"
  | "event"
  | "state"
  | "original"
  | "override"
  | "source"
  | "stance"
  | "grade"
  | "excerpt"
  | "figure"
  | "statedBy"
  | "wording"
  | "where"
  | "when"
  | "how"
  | "outcome"
  | "by"
  | "sentence"
  | "disposition"
  | "reason"
  | "what"
  | "why"
  | "before"
  | "after"
  | "note"
  | "act"
  | "countersigned"
  | "signOff"
  | "mediaType"
  | "size"
  | "head"
  | "seq"
  | "formula"
  | "remark";

const WORDS: Record<Language, ReportWords> = {
  en: WORDS_EN,
  fr: WORDS_FR,
};

/** The words of reports in `language`. */
export function reportWords(language: Language): ReportWords {
  return WORDS[language];
}
