import type { Said } from "@/lib/language";

/** The colours a rating may stand in; each has its sign and word beside it. */
export const TONES = ["green", "amber", "slate", "orange", "red"] as const;
export type Tone = (typeof TONES)[number];

/** An entry of the scale a newsroom starts with, in both languages. */
export type ScaleEntry = {
  key: string;
  label: Said;
  meaning: Said;
  mark: string;
  tone: Tone;
  /** Place on the published 1 to 5 scale, nearer 5 = truer; null: off it. */
  value: number | null;
};

/**
 * Disputed and Unverified say that the evidence does not decide, so they
 * stand off the scale from true to false.
 */
export const DEFAULT_SCALE: readonly ScaleEntry[] = [
  {
    key: "verified",
    label: { en: "Verified", fr: "Vérifié" },
    meaning: {
      en: "Independent evidence carries the claim.",
      fr: "Des preuves indépendantes établissent l’affirmation.",
    },
    mark: "✓",
    tone: "green",
    value: 5,
  },
  {
    key: "disputed",
    label: { en: "Disputed", fr: "Contesté" },
    meaning: {
      en: "Those who could know say different things, and the evidence does not decide between them.",
      fr: "Ceux qui pourraient savoir se contredisent, et les preuves ne permettent pas de trancher.",
    },
    mark: "≠",
    tone: "amber",
    value: null,
  },
  {
    key: "unverified",
    label: { en: "Unverified", fr: "Non vérifié" },
    meaning: {
      en: "We looked and found no independent evidence for or against.",
      fr: "Nous avons cherché sans trouver de preuve indépendante pour ou contre.",
    },
    mark: "?",
    tone: "slate",
    value: null,
  },
  {
    key: "misleading",
    label: { en: "Misleading", fr: "Trompeur" },
    meaning: {
      en: "The words hold, but they lead to a false conclusion.",
      fr: "Les mots sont exacts, mais ils mènent à une conclusion fausse.",
    },
    mark: "◐",
    tone: "orange",
    value: 2,
  },
  {
    key: "false",
    label: { en: "False", fr: "Faux" },
    meaning: {
      en: "Independent evidence contradicts the claim.",
      fr: "Des preuves indépendantes contredisent l’affirmation.",
    },
    mark: "✕",
    tone: "red",
    value: 1,
  },
];
