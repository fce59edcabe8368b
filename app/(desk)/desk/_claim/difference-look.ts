import type { Tone } from "@/components/marks";
import type { DifferenceKind } from "@/domain/claims/wording/difference";
import type { Said } from "@/lib/language";

/** The sign and word of a kind of difference: what makes the claim stronger is amber. */
export const DIFFERENCE_LOOKS: Record<
  DifferenceKind,
  { tone: Tone; mark: string; label: Said }
> = {
  verb_changed: {
    tone: "amber",
    mark: "≁",
    label: { en: "Other verb", fr: "Autre verbe" },
  },
  attribution_dropped: {
    tone: "amber",
    mark: "⊘",
    label: { en: "Nobody says it", fr: "Sans auteur" },
  },
  hedge_lost: {
    tone: "amber",
    mark: "↑",
    label: { en: "Firmer", fr: "Plus ferme" },
  },
  hedge_added: {
    tone: "amber",
    mark: "↓",
    label: { en: "Less firm", fr: "Moins ferme" },
  },
  number_changed: {
    tone: "amber",
    mark: "≠",
    label: { en: "Other number", fr: "Autre nombre" },
  },
  place_changed: {
    tone: "amber",
    mark: "⌖",
    label: { en: "Other place", fr: "Autre lieu" },
  },
  negation_changed: {
    tone: "amber",
    mark: "¬",
    label: { en: "Negation", fr: "Négation" },
  },
  quotation_marks_dropped: {
    tone: "amber",
    mark: "“",
    label: { en: "Unquoted", fr: "Sans guillemets" },
  },
  wording: {
    tone: "slate",
    mark: "~",
    label: { en: "Wording", fr: "Formulation" },
  },
};
