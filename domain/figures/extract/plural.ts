import { wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";

/** Plurals that don't show it by their last letter. */
const IRREGULAR = wordLists({
  en: "people men women children police troops personnel cattle sheep fish staff aircraft servicemen servicewomen policemen policewomen firemen gunmen fishermen businessmen congressmen militiamen tribesmen crewmen lawmakers data media teeth feet mice geese headquarters series species crises analyses",
  fr: "gens pick-up personnes véhicules chevaux animaux hôpitaux journaux travaux lieux feux bateaux châteaux tableaux niveaux",
});

/** Words in -s that are singular or no nouns at all. */
const NOT_PLURAL = wordLists({
  en: "is was has does its his us this thus as across perhaps always sometimes less news politics economics mathematics plus minus versus virus campus census crisis basis analysis boss business progress success loss class glass gas bus mass miss press process access address congress illness princess witness others yes",
  fr: "pas plus moins dans sans sous vers très après alors mais puis jamais toujours depuis dès les des ces ses mes tes nos vos leurs suis es sommes êtes deux trois bas gros mieux jaloux heureux nombreux lors hors autres aux ceux eux ils elles nous vous plusieurs certains certaines divers tous toutes",
});

/** Whether a word looks like a plural noun: what a count is followed by. */
export function looksPlural(
  token: Token | undefined,
  language: Language | null,
): boolean {
  if (token?.kind !== "word" || token.text.length < 3) return false;
  return isPluralWord(token.key, language);
}

/** The same for a word that may be made of several tokens ("pick-ups"). */
export function isPluralWord(word: string, language: Language | null): boolean {
  if (IRREGULAR(language).has(word)) return true;
  if (NOT_PLURAL(language).has(word)) return false;
  if (language === "fr") return /[sx]$/.test(word);
  return /[^s]s$/.test(word) && !/(?:ous|us|is)$/.test(word);
}
