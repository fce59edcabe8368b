import { MEASURE_WORDS } from "@/domain/figures/measure-words";
import type { Language } from "@/lib/language";

/** A measure by the name it has in `language`; others as they are written. */
export function sayMeasure(measure: string, language: Language): string {
  return MEASURE_WORDS[language][measure] ?? measure;
}
