import type { Tone } from "@/components/marks";
import type { DifferenceKind } from "@/domain/claims/wording/difference";

/** The sign and word of a kind of difference: what makes the claim stronger is amber. */
export const DIFFERENCE_LOOKS: Record<
  DifferenceKind,
  { tone: Tone; mark: string; label: string }
> = {
  verb_changed: { tone: "amber", mark: "≁", label: "Other verb" },
  attribution_dropped: { tone: "amber", mark: "⊘", label: "Nobody says it" },
  hedge_lost: { tone: "amber", mark: "↑", label: "Firmer" },
  hedge_added: { tone: "amber", mark: "↓", label: "Less firm" },
  number_changed: { tone: "amber", mark: "≠", label: "Other number" },
  place_changed: { tone: "amber", mark: "⌖", label: "Other place" },
  negation_changed: { tone: "amber", mark: "¬", label: "Negation" },
  quotation_marks_dropped: { tone: "amber", mark: "“", label: "Unquoted" },
  wording: { tone: "slate", mark: "~", label: "Wording" },
};
