import type { Language } from "@/lib/language";
import { wordLists } from "./lists";
import {
  DETERMINERS,
  phraseAfter,
  subjectBefore,
  type TokenSpan,
} from "./noun-phrase";
import { SPEECH, WRITTEN } from "./speech-words";
import { isCapitalised, type Token } from "./token";

/** Words of saying in a sentence, and who says, where the sentence tells. */
export type Attribution = {
  cue: TokenSpan;
  speaker: TokenSpan | null;
  /** Whether the words of saying keep a distance: "claims", "prétend". */
  doubts: boolean;
  /** Whether they report a statement, not just what somebody calls a thing. */
  states: boolean;
};

const CLOSING_QUOTES = new Set(["”", '"', "»", "’", "'"]);

/** Before these a word of saying is a noun or a passive: "the reports". */
const BEFORE_NOUN = wordLists({
  en: "the a an these those some many several recent such no any of is are was were be been being other its his her their those previous local widespread to",
  fr: "le la les un une des ce cette ces de du d' l' son sa leur",
});

/** After these it is one too: "claims of abuse", "claimed by". */
const AFTER_NOUN = wordLists({
  en: "of about by at responsibility",
  fr: "par responsabilité",
});

const AUXILIARIES = wordLists({
  en: "",
  fr: "a ont avait avaient aurait auraient ayant as ai avez avons il elle",
});

/** Finds the words of saying of a sentence and their speakers. */
export function findAttributions(
  tokens: Token[],
  language: Language | null,
): Attribution[] {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; ) {
    const attribution = attributionAt(tokens, at, language);
    if (attribution) found.push(attribution);
    at = attribution?.cue.end ?? at + 1;
  }
  return found;
}

function attributionAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): Attribution | null {
  const written = WRITTEN(language).startingAt(tokens, at);
  if (written) {
    const cue = { start: at, end: at + written.length };
    return { cue, speaker: null, doubts: false, states: true };
  }
  const found = SPEECH(language).startingAt(tokens, at);
  if (!found) return null;
  const cue = { start: at, end: at + found.length };
  const { doubts } = found.value;
  const states = !found.value.names;
  if (found.value.speaker === "behind") {
    const speaker = sourceBehind(tokens, cue, language);
    return { cue, speaker, doubts, states };
  }
  if (!isVerb(tokens, cue, language)) return null;
  const speaker = speakerOf(tokens, cue, language);
  return speaker && { cue, speaker, doubts, states };
}

/** "de source sécuritaire" names the source with the cue's own noun. */
function sourceBehind(
  tokens: Token[],
  cue: TokenSpan,
  language: Language | null,
): TokenSpan | null {
  const last = tokens[cue.end - 1]?.key ?? "";
  const isNoun = last.startsWith("source");
  return phraseAfter(tokens, isNoun ? cue.end - 1 : cue.end, language);
}

function isVerb(
  tokens: Token[],
  { start, end }: TokenSpan,
  language: Language | null,
): boolean {
  const before = tokens[start - 1];
  if (end - start > 1) return true;
  if (AFTER_NOUN(language).has(tokens[end]?.key ?? "")) return false;
  const isParticiple =
    language === "fr" && /(?:é|u|i|is)$/.test(tokens[start]?.key ?? "");
  if (isParticiple && tokens[start]?.key !== "dit") {
    const near = [tokens[start - 1], tokens[start - 2]];
    return near.some((token) => AUXILIARIES(language).has(token?.key ?? ""));
  }
  return !BEFORE_NOUN(language).has(before?.key ?? "");
}

function speakerOf(
  tokens: Token[],
  cue: TokenSpan,
  language: Language | null,
): TokenSpan | null {
  const pronoun = invertedPronoun(tokens, cue, language);
  if (pronoun) return pronoun;
  const behind = isInverted(tokens, cue, language)
    ? phraseAfter(tokens, cue.end, language)
    : null;
  if (behind && followsQuote(tokens, cue.start)) return behind;
  return subjectBefore(tokens, cue.start, language) ?? behind;
}

/** "dit-il", "affirme-t-elle", "a-t-il dit". */
function invertedPronoun(
  tokens: Token[],
  { start, end }: TokenSpan,
  language: Language | null,
): TokenSpan | null {
  if (language !== "fr") return null;
  const isPronoun = (at: number) =>
    /^(?:il|elle|ils|elles|on)$/.test(tokens[at]?.key ?? "") &&
    tokens[at - 1]?.text === "-";
  const places = [start - 1, end + 1, end + 3];
  const at = places.find(isPronoun);
  return at === undefined ? null : { start: at, end: at + 1 };
}

/** Whether a subject may stand behind the verb: "said the army". */
function isInverted(
  tokens: Token[],
  { end }: TokenSpan,
  language: Language | null,
): boolean {
  const next = tokens[end];
  if (!next) return false;
  return isCapitalised(next) || DETERMINERS(language).has(next.key);
}

function followsQuote(tokens: Token[], verb: number): boolean {
  let at = verb - 1;
  // "a" of "“…”, a déclaré le ministre".
  if (/^(?:a|ont|avait)$/.test(tokens[at]?.key ?? "")) at -= 1;
  if (tokens[at]?.text === ",") at -= 1;
  return at < 0 || CLOSING_QUOTES.has(tokens[at]?.text ?? "");
}
