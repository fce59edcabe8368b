/** What stands after a number and multiplies it, in English and French. */
const SCALES: Record<string, number> = {
  k: 1e3,
  m: 1e6,
  bn: 1e9,
  thousand: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};

/**
 * One writing for one number: "1,200", "1200.0" and "1.2k" all become "1200".
 * Which mark groups thousands and which begins decimals is the language's.
 *
 * @param scale what follows the number ("million", "k"); others count as 1.
 */
export function numberForm(
  digits: string,
  language: string,
  scale = "",
): string {
  const value = Number(withPoint(digits, decimalMark(language)));
  const times = Object.hasOwn(SCALES, scale) ? (SCALES[scale] ?? 1) : 1;
  // Fifteen digits are exact; a longer run is a name, not a quantity.
  return Number.isFinite(value) && digits.length <= 15
    ? String(Number((value * times).toPrecision(15)))
    : digits;
}

/** Whether a word after a number multiplies it. */
export function isScale(word: string): boolean {
  return Object.hasOwn(SCALES, word);
}

function withPoint(digits: string, mark: string): string {
  const parts = digits.split(mark);
  // "1,200,000" in a language with decimal commas: nothing has two decimals.
  const grouped = parts.length > 2;
  return parts.map((part) => part.replace(/\D/g, "")).join(grouped ? "" : ".");
}

const marks = new Map<string, string>();

function decimalMark(language: string): string {
  const known = marks.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  const mark = parts.find((part) => part.type === "decimal")?.value ?? ".";
  marks.set(language, mark);
  return mark;
}
