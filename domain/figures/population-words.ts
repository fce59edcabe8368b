import type { Language } from "@/lib/language";
import { nameKey } from "./name-key";
import { POPULATION_GROUPS, type PopulationGroup } from "./population-groups";

/**
 * Who is counted, after a number: "15 soldiers", "1 soldat". A word that the
 * table of groups has in another language only is said in this one. Words for
 * groups that each side names its own way, and words nobody listed, stay as
 * they are written.
 */
export function populationInWords(
  population: string,
  number: number | null,
  language: Language,
): string {
  const key = nameKey(population);
  const isSingle =
    language === "fr" ? number === 0 || number === 1 : number === 1;
  for (const group of POPULATION_GROUPS) {
    const [plural = population, singular = population] = group[language];
    if (isNamed(group, key, language)) {
      return isSingle && key === nameKey(plural) ? singular : population;
    }
    if (isNamed(group, key) && !group.alike) {
      return isSingle ? singular : plural;
    }
  }
  return population;
}

function isNamed(
  group: PopulationGroup,
  key: string,
  language?: Language,
): boolean {
  const words = language ? group[language] : [...group.en, ...group.fr];
  return words.some((word) => nameKey(word) === key);
}
