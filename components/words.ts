import type { MentionState } from "@/domain/anchoring/state";
import type {
  CaptureMethod,
  Disposition,
  Rights,
} from "@/domain/articles/version";
import type { ClaimKind } from "@/domain/claims/claim";
import type { Interest, PartyKind } from "@/domain/people/party";
import { sayCredibility, sayReliability } from "@/domain/sources/grade";
import {
  CREDIBILITIES,
  RELIABILITIES,
  type Relation,
  type SourceType,
  type Stance,
} from "@/domain/sources/source";
import type { SuggestionKind } from "@/domain/suggestions/suggestion-input";
import type { Attribution, CorrectionKind } from "@/domain/verdicts/verdict";

/** The closed lists in the words the desk shows. */

export const CLAIM_KIND_WORDS: Record<ClaimKind, string> = {
  figure: "A figure",
  event: "That something happened",
  quote: "Somebody's words",
  attribution: "Who said or did it",
  identity: "Who or what someone is",
  place: "Where",
  date: "When",
  cause: "Why",
  other: "Something else",
};

export const DISPOSITION_WORDS: Record<Disposition, string> = {
  not_checkable: "Not checkable",
  opinion: "Opinion",
  background: "Background",
  out_of_scope: "Out of scope",
};

/** The reason that is offered first; a better one may be typed over it. */
export const DISPOSITION_REASONS: Record<Disposition, string> = {
  not_checkable: "It states nothing that could be checked.",
  opinion: "It is an opinion or a judgement.",
  background: "It is known and not in dispute.",
  out_of_scope: "It is outside what this check is about.",
};

/** What a suggestion is of. */
export const SUGGESTION_KIND_WORDS: Record<SuggestionKind, string> = {
  figure: "A figure",
  quote: "A quotation",
  checkworthy: "Worth a check",
};

/** What became of a mention in a new version. */
export const MENTION_STATE_WORDS: Record<MentionState, string> = {
  exact: "It stands in this version as it was.",
  moved: "It has moved.",
  rewording: "Its words have changed.",
  changed_figure: "Its figure, a name or a negation has changed.",
  ambiguous: "It may be in more than one place.",
  lost: "It is not in this version any more.",
};

export const CAPTURE_METHOD_WORDS: Record<CaptureMethod, string> = {
  paste: "Pasted",
  html: "From a page's source",
  url: "From its address",
  file: "From a file",
  api: "By a program",
  bookmarklet: "By bookmarklet",
};

export const RIGHTS_WORDS: Record<Rights, string> = {
  third_party: "Somebody else's",
  own: "Our own",
  public_domain: "In the public domain",
};

export const STANCE_WORDS: Record<Stance, string> = {
  supports: "Supports",
  contradicts: "Contradicts",
  context: "Context",
};

export const SOURCE_TYPE_WORDS: Record<SourceType, string> = {
  document: "Document",
  statement: "Statement",
  dataset: "Data set",
  recording: "Recording",
  interview: "Interview",
  post: "Post",
  article: "Article",
  image: "Image",
  other: "Other",
};

/** Each letter with what it says, for choosing one. */
export const RELIABILITY_CHOICES = RELIABILITIES.map((letter) => ({
  value: letter,
  label: `${letter} · ${sayReliability(letter, "en")}`,
}));

/** Each number with what it says, for choosing one. */
export const CREDIBILITY_CHOICES = CREDIBILITIES.map((number) => ({
  value: String(number),
  label: `${number} · ${sayCredibility(number, "en")}`,
}));

export const RELATION_WORDS: Record<Relation, string> = {
  quotes: "quotes",
  republishes: "republishes",
  translates: "translates",
  wire_copy_of: "carries wire copy of",
  based_on_data_of: "is based on data of",
  same_briefing_as: "was at the same briefing as",
};

/** The same, said of the source that is repeated. */
export const RELATION_WORDS_BACK: Record<Relation, string> = {
  quotes: "is quoted by",
  republishes: "is republished by",
  translates: "is translated by",
  wire_copy_of: "is the wire copy in",
  based_on_data_of: "gives the data of",
  same_briefing_as: "was at the same briefing as",
};

export const PARTY_KIND_WORDS: Record<PartyKind, string> = {
  person: "Person",
  force: "Force",
  body: "Body",
  agency: "Agency",
  outlet: "Outlet",
};

export const INTEREST_WORDS: Record<Interest, string> = {
  party_to_event: "Party to the event",
  official: "Official",
  witness: "Witness",
  independent: "Independent",
  media: "Media",
};

export const ATTRIBUTION_CHOICES: Record<Attribution, string> = {
  said: "Yes, they said it",
  not_said: "No, they did not",
  misquoted: "They are misquoted",
  not_established: "Not established",
};

export const CORRECTION_CHOICES: Record<CorrectionKind, string> = {
  typo: "Typing error",
  clarification: "Clarification",
  factual: "Factual correction",
  verdict_change: "Change of verdict",
  retraction: "Retraction",
};

/** The entries of a closed list as the choices of a field. */
export function choicesOf<Value extends string>(
  words: Record<Value, string>,
): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({
    value,
    label: words[value],
  }));
}
