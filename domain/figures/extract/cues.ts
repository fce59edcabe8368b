import { phraseLists } from "@/domain/language/lists";
import type { PhraseFound } from "@/domain/language/phrases";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Cue } from "./cue";
import { ENGLISH_CUES, ENGLISH_TOLLS } from "./cues-en";
import { FRENCH_CUES, FRENCH_TOLLS } from "./cues-fr";

const CUES = phraseLists<Cue>({ en: ENGLISH_CUES, fr: FRENCH_CUES });
const TOLLS = phraseLists<Cue>({ en: ENGLISH_TOLLS, fr: FRENCH_TOLLS });

/** The cue whose words begin at token `at`. */
export function cueAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): PhraseFound<Cue> | null {
  return CUES(language).startingAt(tokens, at);
}

/** The cue whose last word stands right before token `at`. */
export function cueBefore(
  tokens: Token[],
  at: number,
  language: Language | null,
): PhraseFound<Cue> | null {
  return CUES(language).endingBefore(tokens, at);
}

/** The name of a toll that begins at token `at`: "death toll". */
export function tollAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): PhraseFound<Cue> | null {
  return TOLLS(language).startingAt(tokens, at);
}
