import type { ClaimKind } from "@/domain/claims/claim";
import type { Interest } from "@/domain/people/party";
import type {
  Credibility,
  Reliability,
  SourceType,
  Stance,
} from "@/domain/sources/source";
import type { Attribution, CorrectionKind } from "@/domain/verdicts/verdict";
import type { Language } from "@/lib/language";
import { VOCABULARY_EN } from "./vocabulary-en";
import { VOCABULARY_FR } from "./vocabulary-fr";

/** The closed lists of the domain in a reader's words. */
export type Vocabulary = {
  /** The answer to "Said:". */
  attribution: Record<Attribution, string>;
  attributionSentence: Record<Attribution, string>;
  stance: Record<Stance, string>;
  reliability: Record<Reliability, string>;
  credibility: Record<Credibility, string>;
  sourceType: Record<SourceType, string>;
  claimKind: Record<ClaimKind, string>;
  interest: Record<Interest, string>;
  correction: Record<CorrectionKind, string>;
  /** Measures with a name of their own; others print as they are written. */
  measure: Record<string, string>;
};

const VOCABULARIES: Record<Language, Vocabulary> = {
  en: VOCABULARY_EN,
  fr: VOCABULARY_FR,
};

/** The domain's closed lists in the words of `language`. */
export function vocabulary(language: Language): Vocabulary {
  return VOCABULARIES[language];
}
