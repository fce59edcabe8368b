import type { Said } from "@/lib/language";
import { inEach, inQuotes } from "@/lib/translate";

/** Why somebody seems to assert a sentence, for a person to accept or correct. */

/** They are named by the sentence's own words of saying. */
export function sayNamed(words: string): Said {
  return inEach((t) =>
    t(
      `Words of saying in the sentence name ${inQuotes(words, t)}.`,
      `La phrase attribue ce qu’elle dit à ${inQuotes(words, t)}.`,
    ),
  );
}

/** A surname stands for the full name given before. */
export function sayFullName(words: string, full: string): Said {
  return inEach((t) =>
    t(
      `${inQuotes(words, t)} is ${inQuotes(full, t)} before.`,
      `${inQuotes(words, t)} est ${inQuotes(full, t)} plus haut.`,
    ),
  );
}

/** A bare noun stands for the one that was told apart before. */
export function sayQualified(words: string, qualified: string): Said {
  return inEach((t) =>
    t(
      `${inQuotes(words, t)} is the ${inQuotes(qualified, t)}.`,
      `${inQuotes(words, t)} désigne ${inQuotes(qualified, t)}.`,
    ),
  );
}

/** `words`, or a quotation without any, point to a speaker before. */
export function sayMeant(words: string | null, meant: string): Said {
  if (words === null) {
    return inEach((t) =>
      t(
        `The words quoted are of ${inQuotes(meant, t)} of a sentence before.`,
        `Les mots cités sont de ${inQuotes(meant, t)}, dans une phrase précédente.`,
      ),
    );
  }
  return inEach((t) =>
    t(
      `${inQuotes(words, t)} stands for ${inQuotes(meant, t)} of a sentence before.`,
      `${inQuotes(words, t)} désigne ${inQuotes(meant, t)}, dans une phrase précédente.`,
    ),
  );
}
