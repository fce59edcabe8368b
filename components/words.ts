import type { MentionState } from "@/domain/anchoring/state";
import type {
  CaptureMethod,
  Disposition,
  Rights,
} from "@/domain/articles/version";
import type { ClaimKind, ClaimState } from "@/domain/claims/claim";
import type { Role } from "@/domain/people/actor";
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

import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";

/** The closed lists in the words the desk shows. */

export const ROLE_WORDS: Record<Role, Said> = {
  contributor: { en: "contributor", fr: "contributeur" },
  checker: { en: "checker", fr: "vérificateur" },
  editor: { en: "editor", fr: "éditeur" },
  admin: { en: "admin", fr: "administrateur" },
};

export const CLAIM_KIND_WORDS: Record<ClaimKind, Said> = {
  figure: { en: "A figure", fr: "Un chiffre" },
  event: { en: "That something happened", fr: "Qu’une chose a eu lieu" },
  quote: { en: "Somebody's words", fr: "Les mots de quelqu’un" },
  attribution: { en: "Who said or did it", fr: "Qui l’a dit ou fait" },
  identity: {
    en: "Who or what someone is",
    fr: "Qui est quelqu’un, ou ce qu’il est",
  },
  place: { en: "Where", fr: "Où" },
  date: { en: "When", fr: "Quand" },
  cause: { en: "Why", fr: "Pourquoi" },
  other: { en: "Something else", fr: "Autre chose" },
};

/** Where a claim stands on its way. */
export const CLAIM_STATE_WORDS: Record<ClaimState, Said> = {
  open: { en: "Open", fr: "Ouverte" },
  in_check: { en: "In check", fr: "En vérification" },
  proposed: { en: "Proposed", fr: "Proposée" },
  approved: { en: "Approved", fr: "Approuvée" },
  published: { en: "Published", fr: "Publiée" },
  corrected: { en: "Corrected", fr: "Corrigée" },
  retracted: { en: "Retracted", fr: "Rétractée" },
};

export const DISPOSITION_WORDS: Record<Disposition, Said> = {
  not_checkable: { en: "Not checkable", fr: "Invérifiable" },
  opinion: { en: "Opinion", fr: "Opinion" },
  background: { en: "Background", fr: "Contexte connu" },
  out_of_scope: { en: "Out of scope", fr: "Hors du sujet" },
};

/** The reason that is offered first; a better one may be typed over it. */
export const DISPOSITION_REASONS: Record<Disposition, Said> = {
  not_checkable: {
    en: "It states nothing that could be checked.",
    fr: "Rien ici ne peut être vérifié.",
  },
  opinion: {
    en: "It is an opinion or a judgement.",
    fr: "C’est une opinion ou un jugement.",
  },
  background: {
    en: "It is known and not in dispute.",
    fr: "C’est connu et n’est pas contesté.",
  },
  out_of_scope: {
    en: "It is outside what this check is about.",
    fr: "Cela sort de l’objet de cette vérification.",
  },
};

/** What a suggestion is of. */
export const SUGGESTION_KIND_WORDS: Record<SuggestionKind, Said> = {
  figure: { en: "A figure", fr: "Un chiffre" },
  quote: { en: "A quotation", fr: "Une citation" },
  checkworthy: { en: "Worth a check", fr: "À vérifier" },
};

/** What became of a mention in a new version. */
export const MENTION_STATE_WORDS: Record<MentionState, Said> = {
  exact: {
    en: "It stands in this version as it was.",
    fr: "Elle figure telle quelle dans cette version.",
  },
  moved: { en: "It has moved.", fr: "Elle a été déplacée." },
  rewording: { en: "Its words have changed.", fr: "Ses mots ont changé." },
  changed_figure: {
    en: "Its figure, a name or a negation has changed.",
    fr: "Son chiffre, un nom ou une négation a changé.",
  },
  ambiguous: {
    en: "It may be in more than one place.",
    fr: "Elle peut se trouver à plusieurs endroits.",
  },
  lost: {
    en: "It is not in this version any more.",
    fr: "Elle n’est plus dans cette version.",
  },
};

export const CAPTURE_METHOD_WORDS: Record<CaptureMethod, Said> = {
  paste: { en: "Pasted", fr: "Collé" },
  html: { en: "From a page's source", fr: "Depuis le code d’une page" },
  url: { en: "From its address", fr: "Depuis son adresse" },
  file: { en: "From a file", fr: "Depuis un fichier" },
  api: { en: "By a program", fr: "Par un programme" },
  bookmarklet: { en: "By bookmarklet", fr: "Par le marque-page actif" },
};

export const RIGHTS_WORDS: Record<Rights, Said> = {
  third_party: { en: "Somebody else's", fr: "À quelqu’un d’autre" },
  own: { en: "Our own", fr: "À nous" },
  public_domain: { en: "In the public domain", fr: "Dans le domaine public" },
};

export const STANCE_WORDS: Record<Stance, Said> = {
  supports: { en: "Supports", fr: "Appuie" },
  contradicts: { en: "Contradicts", fr: "Contredit" },
  context: { en: "Context", fr: "Contexte" },
};

export const SOURCE_TYPE_WORDS: Record<SourceType, Said> = {
  document: { en: "Document", fr: "Document" },
  statement: { en: "Statement", fr: "Déclaration" },
  dataset: { en: "Data set", fr: "Jeu de données" },
  recording: { en: "Recording", fr: "Enregistrement" },
  interview: { en: "Interview", fr: "Entretien" },
  post: { en: "Post", fr: "Publication en ligne" },
  article: { en: "Article", fr: "Article" },
  image: { en: "Image", fr: "Image" },
  other: { en: "Other", fr: "Autre" },
};

/** Each letter with what it says, for choosing one. */
export const reliabilityChoices = ({ language }: Translate) =>
  RELIABILITIES.map((letter) => ({
    value: letter,
    label: `${letter} · ${sayReliability(letter, language)}`,
  }));

/** Each number with what it says, for choosing one. */
export const credibilityChoices = ({ language }: Translate) =>
  CREDIBILITIES.map((number) => ({
    value: String(number),
    label: `${number} · ${sayCredibility(number, language)}`,
  }));

export const RELATION_WORDS: Record<Relation, Said> = {
  quotes: { en: "quotes", fr: "cite" },
  republishes: { en: "republishes", fr: "republie" },
  translates: { en: "translates", fr: "traduit" },
  wire_copy_of: { en: "carries wire copy of", fr: "reprend la dépêche de" },
  based_on_data_of: {
    en: "is based on data of",
    fr: "se fonde sur les données de",
  },
  same_briefing_as: {
    en: "was at the same briefing as",
    fr: "était au même point de presse que",
  },
};

/** The same, said of the source that is repeated. */
export const RELATION_WORDS_BACK: Record<Relation, Said> = {
  quotes: { en: "is quoted by", fr: "est cité par" },
  republishes: { en: "is republished by", fr: "est republié par" },
  translates: { en: "is translated by", fr: "est traduit par" },
  wire_copy_of: { en: "is the wire copy in", fr: "est la dépêche reprise par" },
  based_on_data_of: { en: "gives the data of", fr: "donne les données de" },
  same_briefing_as: {
    en: "was at the same briefing as",
    fr: "était au même point de presse que",
  },
};

export const PARTY_KIND_WORDS: Record<PartyKind, Said> = {
  person: { en: "Person", fr: "Personne" },
  force: { en: "Force", fr: "Force armée" },
  body: { en: "Body", fr: "Organisme" },
  agency: { en: "Agency", fr: "Agence" },
  outlet: { en: "Outlet", fr: "Média" },
};

export const INTEREST_WORDS: Record<Interest, Said> = {
  party_to_event: { en: "Party to the event", fr: "Partie à l’événement" },
  official: { en: "Official", fr: "Officiel" },
  witness: { en: "Witness", fr: "Témoin" },
  independent: { en: "Independent", fr: "Indépendant" },
  media: { en: "Media", fr: "Média" },
};

export const ATTRIBUTION_CHOICES: Record<Attribution, Said> = {
  said: { en: "Yes, they said it", fr: "Oui, ils l’ont dit" },
  not_said: { en: "No, they did not", fr: "Non, ils ne l’ont pas dit" },
  misquoted: { en: "They are misquoted", fr: "Ils sont mal cités" },
  not_established: { en: "Not established", fr: "Non établi" },
};

export const CORRECTION_CHOICES: Record<CorrectionKind, Said> = {
  typo: { en: "Typing error", fr: "Coquille" },
  clarification: { en: "Clarification", fr: "Précision" },
  factual: { en: "Factual correction", fr: "Correction factuelle" },
  verdict_change: { en: "Change of verdict", fr: "Changement de verdict" },
  retraction: { en: "Retraction", fr: "Rétractation" },
};

/** The entries of a closed list as the choices of a field. */
export function choicesOf<Value extends string>(
  words: Record<Value, Said>,
  t: Translate,
): { value: Value; label: string }[] {
  return (Object.keys(words) as Value[]).map((value) => ({
    value,
    label: t.of(words[value]),
  }));
}
