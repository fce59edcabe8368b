import { counted, type Language, type Noun } from "@/lib/language";
import type { EvidencePolicy, Finding } from "./policy";

const ORIGIN: Record<Language, Noun> = {
  en: { one: "independent origin", other: "independent origins" },
  fr: { one: "origine indépendante", other: "origines indépendantes" },
};

type Words = {
  finding: Record<Finding["rule"], (finding: Finding) => string>;
  need: Record<Finding["rule"], (policy: EvidencePolicy) => string>;
  nothing: string;
};

const EN: Words = {
  finding: {
    origins: ({ needed, found }) =>
      `This rating needs ${counted(needed, ORIGIN.en, "en")}; the evidence comes down to ${found}.`,
    independent: () =>
      "Every origin of the evidence is a party to the event; this rating needs one that isn't.",
    primary: () =>
      "This rating needs a primary document; none is among the evidence.",
    snapshot: () =>
      "This rating needs a saved copy of what it rests on; there is none.",
    comment: () =>
      "This rating needs a request for comment; none has been noted.",
  },
  need: {
    origins: ({ minOrigins }) => counted(minOrigins, ORIGIN.en, "en"),
    independent: ({ minOrigins }) =>
      minOrigins > 1
        ? "one of them no party to the event"
        : "no party to the event",
    primary: () => "a primary document",
    snapshot: ({ primaryDocument }) =>
      primaryDocument ? "a saved copy of it" : "a saved copy of the evidence",
    comment: () => "a request for comment",
  },
  nothing: "No more than a note of what was looked at.",
};

const FR: Words = {
  finding: {
    origins: ({ needed, found }) =>
      `Cette appréciation exige ${counted(needed, ORIGIN.fr, "fr")}\u00a0; les preuves se ramènent à ${found}.`,
    independent: () =>
      "Toutes les origines des preuves sont parties à l’événement\u00a0; cette appréciation en exige une qui ne le soit pas.",
    primary: () =>
      "Cette appréciation exige un document de première main\u00a0; les preuves n’en comptent aucun.",
    snapshot: () =>
      "Cette appréciation exige une copie conservée de ce qui la fonde\u00a0; il n’y en a pas.",
    comment: () =>
      "Cette appréciation exige une demande de réaction\u00a0; aucune n’a été notée.",
  },
  need: {
    origins: ({ minOrigins }) => counted(minOrigins, ORIGIN.fr, "fr"),
    independent: ({ minOrigins }) =>
      minOrigins > 1
        ? "dont une non partie à l’événement"
        : "non partie à l’événement",
    primary: () => "un document de première main",
    snapshot: ({ primaryDocument }) =>
      primaryDocument
        ? "une copie conservée de celui-ci"
        : "une copie conservée des preuves",
    comment: () => "une demande de réaction",
  },
  nothing: "Rien de plus qu’une note de ce qui a été consulté.",
};

const WORDS: Record<Language, Words> = { en: EN, fr: FR };

/** What the evidence lacks, as a sentence for the person who would sign. */
export function sayFinding(finding: Finding, language: Language): string {
  return WORDS[language].finding[finding.rule](finding);
}

/** What a policy asks for, as a sentence for the methodology page. */
export function sayPolicy(policy: EvidencePolicy, language: Language): string {
  const words = WORDS[language];
  const asked: [Finding["rule"], boolean][] = [
    ["origins", policy.minOrigins > 0],
    ["independent", policy.independentOfParties],
    ["primary", policy.primaryDocument],
    ["snapshot", policy.snapshot],
    ["comment", policy.requestForComment],
  ];
  const needs = asked.flatMap(([rule, asks]) =>
    asks ? [words.need[rule](policy)] : [],
  );
  if (needs.length === 0) return words.nothing;
  const sentence = needs.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
