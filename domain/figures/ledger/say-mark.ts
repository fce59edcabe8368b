import type { Language } from "@/lib/language";
import type { Mark, MarkCode, MarkSentences } from "./mark";
import { SENTENCES_EN } from "./sentences-en";
import { SENTENCES_FR } from "./sentences-fr";

const SENTENCES: Record<Language, MarkSentences> = {
  en: SENTENCES_EN,
  fr: SENTENCES_FR,
};

/** Why a mark was made, in full sentences. */
export function sayMark<Code extends MarkCode>(
  mark: Mark<Code>,
  language: Language,
): string {
  const sentences: MarkSentences = SENTENCES[language];
  const said = sentences[mark.code](mark);
  return said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
