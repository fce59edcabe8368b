import type { Language } from "@/lib/language";

/**
 * How a sentence distances itself from what it tells: it names who says so, it
 * doubts, or it denies.
 */
export type Distance = "attributes" | "doubts" | "denies";

const WORDS: Record<Language, Record<Distance, string[]>> = {
  en: {
    attributes: [
      "says?|said|saying|tells?|told|writes?|wrote|written",
      "claim(?:s|ed|ing)|assert(?:s|ed)|alleg(?:es?|ed|edly)|maintain(?:s|ed)",
      "insist(?:s|ed)|announc(?:es?|ed)|declar(?:es?|ed)|stated|argu(?:es?|ed)",
      "reported(?:ly)?|reports? that|estimat(?:es?|ed)|counts|counted|places",
      "puts|gives|gave|cit(?:es?|ed)|describ(?:es?|ed)|believ(?:es?|ed)",
      "suggest(?:s|ed)|accus(?:es?|ed)|den(?:ies|ied|y)|holds? that|held that",
      "according to|attributed to|in the words of|by (?:its|his|her|their) own",
    ],
    doubts: [
      "may|might|could|perhaps|possibly|apparently|purported(?:ly)?|supposed(?:ly)?",
      "seems?|appears?|unclear|unknown|unconfirmed|unverified|disputed|contested",
      "whether|cannot be|can’t be|no independent|not (?:been )?(?:confirmed|verified|established|known)",
      "misleading|out of context",
    ],
    denies: [
      "false(?:ly)?|wrong(?:ly)?|untrue|not true|incorrect(?:ly)?|debunked|refuted",
      "no evidence|did not|didn’t|was not|were not|never|in fact",
    ],
  },
  fr: {
    attributes: [
      "di(?:t|sent|sait|re|saient)|affirm(?:e|ent|é|ait)|déclar(?:e|ent|é|ait)",
      "assur(?:e|ent|é|ait)|soutien(?:t|nent)|soutenu|prétend(?:ent|u|ait)?",
      "annonc(?:e|ent|é|ait)|revendiqu(?:e|ent|é|ée|ait)|accus(?:e|ent|é|ait)",
      "estim(?:e|ent|é|ait)|écri(?:t|vent|vait)|rapport(?:e|ent|é|ait)",
      "indiqu(?:e|ent|é|ait)|parl(?:e|ent) de|évoqu(?:e|ent|é)|compt(?:e|ent)",
      "fait état|font état|avanc(?:e|ent|é)|nie(?:nt)?|dément(?:ent|i)?|situ(?:e|ent)",
      "selon|d’après|attribué(?:e|s|es)? à|aux dires de|de source",
    ],
    doubts: [
      "aurai(?:t|ent)|serai(?:t|ent)|pourrai(?:t|ent)|peut-être|apparemment",
      "présumé(?:e|s|es)?|supposé(?:e|s|es)?|prétendu(?:e|s|es|ment)?",
      "semble(?:nt)?|paraît|incertain(?:e|s|es)?|inconnu(?:e|s|es)?",
      "contesté(?:e|s|es)?|non (?:vérifié|confirmé|établi)(?:e|s|es)?",
      "pas (?:été )?(?:vérifié|confirmé|établi)(?:e|s|es)?",
      "ne peut être|aucun(?:e)? (?:source|confirmation|décompte) indépendante?",
      "si |trompeu(?:r|rs|se|ses)|hors contexte",
    ],
    denies: [
      "fau(?:x|sse|sses|ssement)|inexact(?:e|s|es)?|erroné(?:e|s|es)?|à tort",
      "démenti(?:e|s|es)?|réfuté(?:e|s|es)?|aucune preuve|n’(?:a|ont|est|était|étaient)",
      "jamais|en réalité|en fait",
    ],
  },
};

const PATTERNS: Record<Language, Record<Distance, RegExp>> = {
  en: patterns(WORDS.en),
  fr: patterns(WORDS.fr),
};

function patterns(words: Record<Distance, string[]>): Record<Distance, RegExp> {
  const one = (lists: string[]) =>
    new RegExp(`(?<!\\p{L})(?:${lists.join("|")})(?!\\p{L})`, "iu");
  return {
    attributes: one(words.attributes),
    doubts: one(words.doubts),
    denies: one(words.denies),
  };
}

/**
 * The ways in which `sentence` keeps its distance. `language` is a BCP 47 tag;
 * other languages than French are read by the English list, as a guess.
 */
export function distancesOf(sentence: string, language: string): Set<Distance> {
  const text = sentence.replace(/'/g, "’");
  const { attributes, doubts, denies } =
    PATTERNS[language.toLowerCase().startsWith("fr") ? "fr" : "en"];
  const found = new Set<Distance>();
  if (attributes.test(text)) found.add("attributes");
  if (doubts.test(text)) found.add("doubts");
  if (denies.test(text)) found.add("denies");
  return found;
}
