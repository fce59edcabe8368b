import type { Token } from "./tokens";

/** Words, in English and French, as token keys: small letters, no accents. */
function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Numbers one by one, from the value given on. */
const COUNTED: [number, string][] = [
  [
    0,
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  ],
  [
    2,
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
  ],
];

const NAMED: [number, string][] = [
  [12, "dozen dozens douzaine douzaines"],
  [20, "vingt vingts vingtaine score scores"],
  [30, "thirty trente trentaine"],
  [40, "forty quarante quarantaine"],
  [50, "fifty cinquante cinquantaine"],
  [60, "sixty soixante soixantaine"],
  [70, "seventy septante"],
  [80, "eighty huitante"],
  [90, "ninety nonante"],
  [100, "hundred hundreds cent cents centaine centaines"],
  [1e3, "thousand thousands mille millier milliers"],
  [1e6, "million millions"],
  [1e9, "billion billions milliard milliards"],
  [1e12, "trillion trillions"],
];

const NUMBERS = new Map<string, string>();
for (const [first, list] of COUNTED) {
  for (const [i, word] of words(list).entries()) {
    NUMBERS.set(word, String(first + i));
  }
}
for (const [value, list] of NAMED) {
  for (const word of words(list)) NUMBERS.set(word, String(value));
}

/** Amounts without a number, and dates: another one is another figure. */
const AMOUNTS = new Set(
  words(`
    half twice double doubled triple tripled all most many several few both
    majority minority moitie demi tous toutes plusieurs plupart beaucoup
    quelques majorite minorite
    monday tuesday wednesday thursday friday saturday sunday
    lundi mardi mercredi jeudi vendredi samedi dimanche
    january february march april june july august september october november
    december janvier fevrier mars avril mai juin juillet aout septembre octobre
    novembre decembre
    today yesterday tomorrow hier demain`),
);

/** How firmly a figure is meant ("at least 48"); words only beside figures. */
const BOUNDS = new Set(
  words(`
    least more fewer less over under about around nearly almost approximately
    roughly moins plus environ pres presque quelque`),
);

const NEGATIONS = new Set(
  words(`
    not never no none nobody nothing nowhere neither nor without cannot
    ne n' pas jamais sans aucun aucune rien ni non nul nulle guere`),
);

const HEDGE =
  /^(?:claim|alleg|purport|suppos|reportedly|may$|might$|could$|likely|unlikely|possibl|probabl|perhaps|apparent|seem|appear|believ|suspect|den(?:y|ies|ied|ying)|unconfirmed|presum|rumou?r|pretend|allegu|disant|peut$|sembl|vraisemblabl|dement|nie(?:r|nt)?$|(?:aur|ser|pourr|devr|fer)ai(?:t|ent)$)/;

const ATTRIBUTION =
  /^(?:say|says|said|saying|told|tells|stated|according|announc|confirm|declar|dit|disent|affirm|annonc|selon|indiqu|assur)/;

/**
 * The figure a token states, in a form in which the same figure is the same
 * text ("twelve" and "12", "1,200" and "1200"); also units of money and
 * share, amounts, days and months. Undefined for other words.
 */
export function figureOf({ key }: Token): string | undefined {
  if (/^\p{Nd}/u.test(key)) return key.replace(/[.,](?=\d{3}(?!\d))/g, "");
  if (/\p{N}|\p{Sc}|[%‰]/u.test(key) || AMOUNTS.has(key)) return key;
  return NUMBERS.get(key);
}

/** Whether a token says how firmly a figure beside it is meant. */
export function isBound({ key }: Token): boolean {
  return BOUNDS.has(key);
}

/** Whether a token is, or ends in, a negation. */
export function isNegation({ key }: Token): boolean {
  return NEGATIONS.has(key) || key.endsWith("n't");
}

/** Whether a token says that something is less than certain. */
export function isHedge({ key }: Token): boolean {
  return HEDGE.test(key);
}

/** Whether a token says that somebody says so. */
export function isAttribution({ key }: Token): boolean {
  return ATTRIBUTION.test(key);
}
