import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "@/domain/sources/grade";
import { ATTRIBUTION_WORDS } from "@/domain/verdicts/stamp";
import type { Vocabulary } from "./vocabulary";

export const VOCABULARY_FR: Vocabulary = {
  attribution: ATTRIBUTION_WORDS.fr,
  attributionSentence: {
    said: "L’auteur de l’affirmation l’a bien dit.",
    not_said: "L’auteur de l’affirmation ne l’a pas dit.",
    misquoted: "L’auteur de l’affirmation a été mal cité.",
    not_established:
      "Il n’a pas été possible d’établir si l’auteur de l’affirmation l’a dit.",
  },
  stance: {
    supports: "appuie l’affirmation",
    contradicts: "contredit l’affirmation",
    context: "donne du contexte",
  },
  reliability: RELIABILITY_WORDS.fr,
  credibility: CREDIBILITY_WORDS.fr,
  sourceType: {
    document: "document",
    statement: "déclaration",
    dataset: "jeu de données",
    recording: "enregistrement",
    interview: "entretien",
    post: "publication en ligne",
    article: "article",
    image: "image",
    other: "autre source",
  },
  claimKind: {
    figure: "chiffre",
    event: "événement",
    quote: "citation",
    attribution: "attribution",
    identity: "identité",
    place: "lieu",
    date: "date",
    cause: "cause",
    other: "autre affirmation",
  },
  interest: {
    party_to_event: "partie à l’événement",
    official: "officiel",
    witness: "témoin",
    independent: "indépendant",
    media: "média",
  },
  correction: {
    typo: "Coquille",
    clarification: "Précision",
    factual: "Correction factuelle",
    verdict_change: "Changement de verdict",
    retraction: "Rétractation",
  },
  measure: MEASURE_WORDS.fr,
};
