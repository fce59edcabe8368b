import type { Said } from "@/lib/language";

/** What a newsroom is said to do until it says so itself. */
export const ABOUT: Said = {
  en: "We check what is reported, line by line, and sign what we find twice.",
  fr: "Nous vérifions ce qui est rapporté, phrase par phrase, et signons deux fois ce que nous trouvons.",
};

/** How a newsroom corrects until it says so itself. */
export const CORRECTIONS_POLICY: Said = {
  en: "We correct in the open. Every correction makes a new edition and says what changed and why.\n\nThe editions before it stay at their addresses.",
  fr: "Nous corrigeons au grand jour. Chaque correction donne une nouvelle édition et dit ce qui a changé et pourquoi.\n\nLes éditions précédentes restent à leur adresse.",
};
