/** A list of words as they stand in this file: parted by blanks. */
function words(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Titles and ranks: a name follows, so the stop after one ends nothing. */
const TITLES = words(`
  mr mrs ms mx messrs dr prof gen brig maj col lt capt cmdr adm sgt cpl pvt
  sen rep gov pres amb hon rev mgr msgr supt insp det
`);
const FRENCH_TITLES = words("m mm me mme mmes mlle mlles pr gal cdt cne");

/** Links to what follows, whatever its case. */
const LINKS = words("cf vs v viz eg ie e.g i.e");
const FRENCH_LINKS = words("ex av apr gén col cap cdt lt sgt adj");

/** An end only where no number follows: "No. 5", "art. 12", "3 janv. 2022". */
const BEFORE_NUMBERS = words(`
  no nos nr p pp art fig vol ch chap sec para approx env tel tél
  janv févr avr juil sept oct nov déc
`);

/** With a capital, an end only before a word that begins sentences. */
const OFTEN_INSIDE = words(`
  inc ltd co corp bros jr sr st ste mt ft ave blvd bd rd dept univ assn
  jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun
`);

const AFTER_A_CLOCK = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december gmt utc est edt et cst cdt
  mst pst pdt pt bst cet cest eat wat cat eastern central pacific
`);

/** Words that sentences begin with, and that are no names with their capital. */
const STARTERS = {
  en: words(`
    the a an this that these those there here it its he his she her they their we our i you your
    in on at by for from with without of to into over under after before during since until while
    when where who what why how if as although though because but and or so yet nor not no both
    some many most several all each every few other others another one two three such more less
    however meanwhile moreover still then now later earlier also according even only once
    is are was were will would can could has have had do does did let
    police officials analysts witnesses authorities residents people
  `),
  fr: words(`
    le la les l' un une des du de d' ce c' cet cette ces ceux celui celle il ils elle elles on nous
    vous je j' tu son sa ses leur leurs notre nos mon ma mes en dans sur sous au aux à par pour avec
    sans chez vers selon après avant depuis pendant lors lorsque lorsqu' quand si s' comme alors
    mais et ou donc or car ni ainsi aussi cependant toutefois pourtant enfin puis ensuite déjà
    encore même tout tous toute toutes plusieurs certains certaines quelques aucun aucune chaque
    qui que qu' quoi où pourquoi comment trois deux face malgré entre parmi afin bien plus moins
  `),
};

/** The word lists that hold for a text. */
export type Grammar = { french: boolean; starters: Set<string>[] };

/** The lists for a language tag; for a language we have none of, all of them. */
export function grammarOf(language: string): Grammar {
  const tongue = language.toLowerCase().split(/[-_]/)[0];
  if (tongue === "en") return { french: false, starters: [STARTERS.en] };
  if (tongue === "fr") return { french: true, starters: [STARTERS.fr] };
  return { french: true, starters: [STARTERS.en, STARTERS.fr] };
}

/** The first word after a full stop, and whether a stop makes it an initial. */
export type Next = { word: string; isInitial: boolean };

/**
 * Whether the full stop after `word` belongs to the word and ends no sentence,
 * given what follows. In doubt it ends none: two sentences taken as one are
 * still covered by the check, half a sentence misleads.
 */
export function isAbbreviated(
  word: string,
  next: Next,
  grammar: Grammar,
): boolean {
  const lower = word.toLowerCase();
  if (isTitle(word, grammar) || isLink(lower, grammar)) return true;
  if (BEFORE_NUMBERS.has(lower) && /^\p{N}/u.test(next.word)) return true;
  if (/^[ap]\.m$/.test(lower)) {
    return AFTER_A_CLOCK.has(next.word.toLowerCase());
  }
  const isShort = OFTEN_INSIDE.has(lower) && isCapitalised(word);
  if (!isShort && lower !== "al" && !isInitials(word)) return false;
  return next.isInitial || !beginsSentences(next.word, grammar);
}

/** Whether a word is one that sentences begin with, as its capital would show. */
export function beginsSentences(word: string, grammar: Grammar): boolean {
  const lower = word.toLowerCase().replace("’", "'");
  const whole = lower.replace("'", "");
  return grammar.starters.some(
    (starters) => starters.has(lower) || starters.has(whole),
  );
}

function isTitle(word: string, { french }: Grammar): boolean {
  const lower = word.toLowerCase();
  if (!isCapitalised(word) && word !== "MM") return false;
  return TITLES.has(lower) || (french && FRENCH_TITLES.has(lower));
}

function isLink(lower: string, { french }: Grammar): boolean {
  return LINKS.has(lower) || (french && FRENCH_LINKS.has(lower));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(word);
}

/** "J", "U.S", "J.-C" and single letters of scripts without case; not "I". */
function isInitials(word: string): boolean {
  if (word === "I") return false;
  return /^(?:\p{L}\.-?)*[\p{Lu}\p{Lo}]$|^(?:\p{L}\.-?)+\p{L}$/u.test(word);
}
