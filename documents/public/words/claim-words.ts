import type { FigureLedgerView } from "@/domain/reports/report";
import type { Language } from "@/lib/language";
import { CLAIM_WORDS_EN } from "./claim-words-en";
import { CLAIM_WORDS_FR } from "./claim-words-fr";

/** Words of a claim's page, its editions and its stamp. */
export type ClaimWords = {
  checkBy: (newsroom: string) => string;
  verdict: string;
  said: string;
  so: string;
  proposed: (name: string, at: string) => string;
  countersigned: (name: string, at: string) => string;
  ledgerEntry: (seq: string) => string;
  kicker: (claimant: string | null) => string;
  originally: string;
  against: string;
  comesDownTo: string;
  why: string;
  overridden: string;
  whereSaid: string;
  readInPlace: string;
  cut: string;
  wordedOtherwise: (outlet: string) => string;
  versionChecked: (n: number) => string;
  changedSince: string;
  captureDiffers: (now: number, day: string, before: number) => string;
  evidence: string;
  noEvidence: string;
  confidential: string;
  confidentialNote: string;
  primary: string;
  sourceGrade: (letter: string, words: string) => string;
  informationGrade: (number: string, words: string) => string;
  savedCopy: (at: string) => string;
  figures: string;
  figureCaption: string;
  /** The ledger of an event's published figures. */
  eventLedger: {
    title: string;
    caption: (event: string, day: string) => string;
    counted: string;
    said: string;
    unnamed: string;
    mark: Record<FigureLedgerView["marks"][number]["kind"], string>;
    more: (rows: number) => string;
  };
  figure: string;
  inWords: string;
  whereWhen: string;
  whoSays: string;
  notSaid: string;
  derived: (formula: string) => string;
  asOf: (day: string) => string;
  cumulative: string;
  searched: string;
  search: string;
  requestForComment: string;
  history: string;
  edition: (n: number) => string;
  firstPublished: string;
  before: string;
  after: string;
  /** Who proposed a correction and who countersigned it. */
  correctedBy: (proposed: string, countersigned: string) => string;
  citedBy: string;
  frozen: (n: number, at: string) => string;
  status: string;
  retracted: string;
  retractedOn: (at: string) => string;
  retractedKept: string;
  notice: string;
  showAnyway: string;
};

const CLAIM_WORDS: Record<Language, ClaimWords> = {
  en: CLAIM_WORDS_EN,
  fr: CLAIM_WORDS_FR,
};

/** The words of a claim's page in `language`. */
export function claimWords(language: Language): ClaimWords {
  return CLAIM_WORDS[language];
}
