import { findHedges } from "@/domain/figures/extract/hedges";
import { all, listedLanguage, phraseLists } from "@/domain/language/lists";
import { findAttributions } from "@/domain/language/speech";
import { type Token, tokenise } from "@/domain/language/token";
import type { Language } from "@/lib/language";

/**
 * How a sentence distances itself from what it tells: it names who says so, it
 * doubts, or it denies.
 */
export type Distance = "attributes" | "doubts" | "denies";

/** Weaker than saying: a summary may lean on these, a figure's reader not. */
const MORE = phraseLists<Distance>({
  en: [
    ...all(
      "attributes" as const,
      ...["counts", "counted", "count", "places", "puts", "gives", "gave"],
      ...["cites", "cited", "holds that", "held that", "speaks of", "spoke of"],
      ...["attributes", "attributed", "in its own words", "writes", "write"],
    ),
    ...all(
      "doubts" as const,
      ...["may", "might", "could", "perhaps", "whether", "unclear", "unknown"],
      ...["disputed", "contested", "seems", "seem", "no independent"],
      ...["not confirmed", "not been confirmed", "not verified"],
      ...["not been verified", "not established", "cannot be", "can't be"],
      ...["misleading", "out of context", "purported", "purportedly"],
    ),
    ...all(
      "denies" as const,
      ...["false", "falsely", "wrong", "wrongly", "untrue", "not true"],
      ...["incorrect", "incorrectly", "debunked", "refuted", "no evidence"],
      ...["did not", "didn't", "was not", "were not", "never", "in fact"],
    ),
  ],
  fr: [
    ...all(
      "attributes" as const,
      ...["compte", "comptent", "situe", "situent", "avance", "avancent"],
      ...["donne", "donnent", "parle de", "parlent de", "cite", "citent"],
      ...["revendique", "revendiquent", "revendiqué", "écrit", "écrivent"],
    ),
    ...all(
      "doubts" as const,
      ...["pourrait", "pourraient", "incertain", "incertaine", "inconnu"],
      ...["inconnue", "contesté", "contestée", "contestés", "contestées"],
      ...["non vérifié", "non vérifiée", "pas été vérifié", "pas vérifié"],
      ...["pas été confirmé", "pas été confirmée", "pas confirmé", "si l'"],
      ...["pas été établi", "pas établi", "ne peut être", "hors contexte"],
      ...["trompeur", "trompeuse", "prétendu", "prétendue", "prétendument"],
    ),
    ...all(
      "denies" as const,
      ...["faux", "fausse", "fausses", "faussement", "inexact", "inexacte"],
      ...["erroné", "erronée", "à tort", "réfuté", "aucune preuve", "jamais"],
      ...["n'a pas", "n'ont pas", "n'est pas", "n'était pas", "en réalité"],
    ),
  ],
});

/**
 * The ways in which `sentence` keeps its distance; null in a language (a BCP
 * 47 tag) whose words are not known here, where nothing can be told.
 */
export function distancesOf(
  sentence: string,
  language: string,
): Set<Distance> | null {
  const listed = listedLanguage(language);
  if (listed === null) return null;
  const tokens = tokenise(sentence);
  const said = findAttributions(tokens, listed);
  const found = new Set(moreDistances(tokens, listed));
  if (said.length > 0) found.add("attributes");
  const hedged = findHedges(tokens, listed).length > 0;
  if (hedged || said.some(({ doubts }) => doubts)) found.add("doubts");
  return found;
}

function moreDistances(tokens: Token[], language: Language): Distance[] {
  const found: Distance[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = MORE(language).startingAt(tokens, at);
    if (phrase) found.push(phrase.value);
    at += phrase?.length ?? 1;
  }
  return found;
}
