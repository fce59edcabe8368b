import { wordLists } from "@/domain/language/lists";

/** Words that end the run of adjectives and nouns behind a number. */
export const STOPS = wordLists({
  en: `in on at of by for from to with without into onto during after before since until till over under near around against
    between among through throughout across inside outside along amid per via as than like despite about above below behind
    and or but nor while when where if because although though that which who whom whose what how why
    is are was were be been being am have has had do does did will would could should may might must can shall
    he she it they we you i them him her us himself themselves itself
    the a an this these those his its their our your my all both each every no any another
    also now then later earlier ago still already just only not there here yesterday today tomorrow so far too again more
    monday tuesday wednesday thursday friday saturday sunday night morning evening afternoon overnight
    says said say saying told tells claims claimed reports reported reportedly according including notably
    left took went came became made got gave saw hit struck attacked fired set began started voted signed launched`,
  fr: `de du des d' à au aux en dans sur sous par pour avec sans chez vers entre depuis pendant durant après avant contre malgré
    selon près lors outre parmi hors comme
    et ou mais car ni donc or que qu' qui dont où quand lorsque si puisque
    est sont était étaient a ont avait avaient sera seront serait seraient aurait auraient été être avoir fut furent ayant étant
    se s' ne n' pas plus y compris
    le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
    il elle ils elles on nous vous je tu j' lui eux
    aussi également encore déjà hier demain aujourd' notamment ainsi puis alors
    lundi mardi mercredi jeudi vendredi samedi dimanche
    dit affirme selon indique déclare rapporte`,
});

/** Adjectives that stand between a number and its noun and may look plural. */
export const BEFORE_NOUN = wordLists({
  en: "other others new different various separate further additional",
  fr: "autres autre jeunes jeune petits petites grands grandes nouveaux nouvelles nouvelle nouveau premiers premières derniers dernières différents différentes principaux principales vieux vieilles anciens anciennes beaux belles gros grosses mauvais bons bonnes présumés présumées simples supposés graves divers",
});

/** Endings of English adjectives, which are no part of a noun's name. */
export const ADJECTIVE_ENDING =
  /(?:ed|al|ous|ive|ic|ian|ish|ese|ful|able|ible|ant|ent|ary|less|ern)$/;

/** What may stand between a number and the noun it counts: "scores of". */
export const OF = wordLists({ en: "of", fr: "de d' des" });

/** Articles that may follow it: "dozens of the wounded". */
export const ARTICLES = wordLists({
  en: "the these those our its their his her last first past next remaining other",
  fr: "les ces ses leurs nos l' la le derniers dernières premiers premières autres",
});
