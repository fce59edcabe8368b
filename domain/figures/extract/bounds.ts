import { all, phraseLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Bound } from "../figure";

type Firmness = Exclude<Bound, "unspecified">;

/** What a number's words say of how firm it is, and the tokens they take. */
export type BoundsFound = {
  bound: Firmness | null;
  start: number;
  end: number;
};

const BEFORE = phraseLists<Firmness>({
  en: [
    ...all<Firmness>(
      "at_least",
      ...["at least", "a minimum of", "more than", "over", "above"],
      ...["greater than", "larger than", "higher than", "bigger than"],
      ...["no fewer than", "no less than", "not less than", "not fewer than"],
      ...["in excess of", "exceeding", "exceed", "exceeds", "exceeded"],
      ...["surpass", "surpassed", "surpassing", "topped", "upwards of"],
    ),
    ...all<Firmness>(
      "at_most",
      ...["at most", "up to", "as many as", "as much as", "a maximum of"],
      ...["no more than", "not more than", "fewer than", "less than"],
      ...["under", "below", "smaller than", "lower than"],
    ),
    ...all<Firmness>(
      "about",
      ...["about", "around", "approximately", "roughly", "some", "nearly"],
      ...["almost", "close to", "circa", "an estimated", "estimated at"],
      ...["estimated", "in the region of", "in the order of", "more or less"],
    ),
    ...all<Firmness>("exactly", "exactly", "precisely", "a total of"),
  ],
  fr: [
    ...all<Firmness>(
      "at_least",
      ...["au moins", "au minimum", "minimum", "plus de", "plus d'"],
      ...["pas moins de", "pas moins d'", "supérieur à", "supérieure à"],
      ...["au-delà de", "dépassant", "dépasse", "dépasserait", "dépassé"],
      ...["au bas mot"],
    ),
    ...all<Firmness>(
      "at_most",
      ...["au plus", "au maximum", "jusqu'à", "moins de", "moins d'"],
      ...["pas plus de", "pas plus d'", "tout au plus", "inférieur à"],
      ...["inférieure à"],
    ),
    ...all<Firmness>(
      "about",
      ...["environ", "près de", "près d'", "quelque", "autour de"],
      ...["aux alentours de", "à peu près", "approximativement", "presque"],
      ...["estimé à", "estimée à", "estimés à", "estimées à", "pas loin de"],
      ...["de l'ordre de", "grosso modo", "aux environs de"],
    ),
    ...all<Firmness>("exactly", "exactement", "précisément", "un total de"),
  ],
});

const AFTER = phraseLists<Firmness>({
  en: [
    ...all<Firmness>("at_least", "or more", "and more", "or greater", "+"),
    ...all<Firmness>("at_least", "at least"),
    ...all<Firmness>("at_most", "or less", "or fewer", "at most"),
    ...all<Firmness>("about", "or so", "or thereabouts"),
  ],
  fr: [
    ...all<Firmness>("at_least", "ou plus", "au moins", "au minimum", "+"),
    ...all<Firmness>("at_most", "ou moins", "au plus", "au maximum"),
    ...all<Firmness>("about", "environ", "à peu près"),
  ],
});

/** Where words contradict or pile up, the one that promises least wins. */
const STRENGTH: readonly (Firmness | null)[] = [
  "at_least",
  "at_most",
  "about",
  "exactly",
  null,
];

/** Reads the words around a number that say how firm it is. */
export function boundsAround(
  tokens: Token[],
  number: { start: number; end: number },
  language: Language | null,
): BoundsFound {
  let { start } = number;
  let bound: Firmness | null = null;
  for (;;) {
    const before = BEFORE(language).endingBefore(tokens, start);
    if (!before) break;
    bound = weaker(bound, before.value);
    start -= before.length;
  }
  const after = AFTER(language).startingAt(tokens, number.end);
  if (!after) return { bound, start, end: number.end };
  const end = number.end + after.length;
  return { bound: weaker(bound, after.value), start, end };
}

function weaker(a: Firmness | null, b: Firmness | null): Firmness | null {
  return STRENGTH.find((firmness) => firmness === a || firmness === b) ?? null;
}
