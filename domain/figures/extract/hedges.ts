import { all, phraseLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";

const HEDGES = phraseLists<true>({
  en: all(
    true,
    ...["reportedly", "allegedly", "alleged", "provisional"],
    ...["preliminary", "estimated", "unconfirmed", "unverified", "apparently"],
    ...["believed to", "thought to", "said to", "feared", "presumed"],
    ...["suspected", "attributed to", "could not be verified", "possibly"],
    ...["appears to", "appear to", "may have", "might have", "so-called"],
    ...["could not independently verify", "initial", "likely", "probably"],
  ),
  fr: all(
    true,
    ...["aurait", "auraient"],
    ...["serait", "seraient", "provisoire", "présumé", "présumés"],
    ...["présumée", "présumées", "supposé", "supposés", "estimé", "estimés"],
    ...["attribué à", "attribuée à", "attribués à", "attribuées à"],
    ...["attribué aux", "attribuée aux", "attribuées aux", "attribués aux"],
    ...["non confirmé", "apparemment", "probablement", "sans doute"],
    ...["premier bilan", "semble", "peut-être", "vraisemblablement"],
  ),
});

/**
 * The words by which a sentence keeps its distance from what it states:
 * "claims to have", "provisional", in the order of the text.
 */
export function findHedges(
  tokens: Token[],
  language: Language | null,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = HEDGES(language).startingAt(tokens, at);
    if (phrase) found.push({ start: at, end: at + phrase.length });
    at += phrase?.length ?? 1;
  }
  return found;
}
