import type { Language } from "@/lib/language";
import { CLAIM_FIELD_SENTENCES } from "./claim-field-sentences";
import { DESK_FIELD_SENTENCES } from "./desk-field-sentences";

/** The French of all that a field is refused with, by the English. */
export const FIELD_SENTENCES: Record<string, string> = {
  ...CLAIM_FIELD_SENTENCES,
  ...DESK_FIELD_SENTENCES,
};

const TOO_LONG = /^Keep .+ under ([\d,]+) characters\b/;

/**
 * The sentence under a field in the reader's language. Schemas speak English,
 * as programs are answered; what is no sentence of theirs is said already.
 */
export function fieldSentence(en: string, language: Language): string {
  if (language === "en") return en;
  const under = TOO_LONG.exec(en)?.[1]?.replaceAll(",", "");
  if (!under) return FIELD_SENTENCES[en] ?? en;
  const most = new Intl.NumberFormat("fr-FR").format(Number(under) - 1);
  return `Ne dépassez pas ${most}\u00a0caractères.`;
}
