import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "@/domain/sources/grade";
import { ATTRIBUTION_WORDS } from "@/domain/verdicts/stamp";
import type { Vocabulary } from "./vocabulary";

export const VOCABULARY_EN: Vocabulary = {
  attribution: ATTRIBUTION_WORDS.en,
  attributionSentence: {
    said: "The claimant said it.",
    not_said: "The claimant did not say it.",
    misquoted: "The claimant was misquoted.",
    not_established: "Whether the claimant said it could not be established.",
  },
  stance: {
    supports: "supports the claim",
    contradicts: "contradicts the claim",
    context: "gives context",
  },
  reliability: RELIABILITY_WORDS.en,
  credibility: CREDIBILITY_WORDS.en,
  sourceType: {
    document: "document",
    statement: "statement",
    dataset: "dataset",
    recording: "recording",
    interview: "interview",
    post: "post",
    article: "article",
    image: "image",
    other: "other source",
  },
  claimKind: {
    figure: "figure",
    event: "event",
    quote: "quotation",
    attribution: "attribution",
    identity: "identity",
    place: "place",
    date: "date",
    cause: "cause",
    other: "other claim",
  },
  interest: {
    party_to_event: "a party to the event",
    official: "official",
    witness: "witness",
    independent: "independent",
    media: "media",
  },
  correction: {
    typo: "Typing error",
    clarification: "Clarification",
    factual: "Factual correction",
    verdict_change: "Change of verdict",
    retraction: "Retraction",
  },
  measure: MEASURE_WORDS.en,
};
