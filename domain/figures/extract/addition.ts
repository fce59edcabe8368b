import type { NumeralPart, Numerals } from "./numeral";

/** A number word, or digits that stand among number words. */
export type Part = {
  value: number;
  size: NumeralPart["size"] | "digits";
  decimal?: boolean;
};

/** A number under way: what was read so far and what may still follow. */
export type Sum = {
  /** What scale words closed: 2,000 in "two thousand three hundred". */
  total: number;
  /** What no scale word has closed yet: the three hundred. */
  group: number;
  /** Only a smaller number than this may be added to the group. */
  room: number;
  /** Only a smaller scale word than this may close the group. */
  scale: number;
  last: Part["size"] | null;
};

/** Before the first word. */
export const NOTHING: Sum = {
  total: 0,
  group: 0,
  room: Number.POSITIVE_INFINITY,
  scale: Number.POSITIVE_INFINITY,
  last: null,
};

/** The number so far. */
export function sumOf(sum: Sum): number {
  return sum.total + sum.group;
}

/**
 * Adds a part to a number under way; null where the part begins another
 * number: "twenty twenty", "one two", "4000 3 hundred".
 */
export function extend(sum: Sum, part: Part, numerals: Numerals): Sum | null {
  switch (part.size) {
    case "unit":
      return addSmall(sum, part, numerals);
    case "teen":
      return sum.room > 10 ? added(sum, part, teenRoom(part, numerals)) : null;
    case "ten":
      return addTen(sum, part, numerals);
    case "digits":
      return addDigits(sum, part);
    case "hundred":
      return multiplyByHundred(sum, part);
    case "scale":
      return closeWithScale(sum, part);
  }
}

function added(sum: Sum, part: Part, room: number): Sum {
  return { ...sum, group: sum.group + part.value, room, last: part.size };
}

function addSmall(sum: Sum, part: Part, numerals: Numerals): Sum | null {
  if (part.value === 0 && sum.last !== null) return null;
  // French goes on after ten with seven, eight and nine only: "dix-sept".
  const afterTen = numerals.vigesimal && sum.last === "teen";
  if (afterTen && part.value < 7) return null;
  return sum.room >= 10 ? added(sum, part, 0) : null;
}

function teenRoom(part: Part, numerals: Numerals): number {
  return numerals.vigesimal && part.value === 10 ? 10 : 0;
}

function addTen(sum: Sum, part: Part, numerals: Numerals): Sum | null {
  // "quatre-vingt": four times twenty, after which come one to nineteen.
  const isFour = sum.last === "unit" && sum.group % 100 === 4;
  if (numerals.vigesimal && part.value === 20 && isFour) {
    return { ...sum, group: sum.group + 76, room: 20, last: "ten" };
  }
  if (sum.room < 100) return null;
  const reachesOn = numerals.vigesimal && part.value === 60;
  return added(sum, part, reachesOn ? 20 : 10);
}

/** Digits stand first, or below a scale word or hundred: "4 thousand 321". */
function addDigits(sum: Sum, part: Part): Sum | null {
  if (sum.last === null) return added(sum, part, 0);
  if (part.decimal || part.value === 0) return null;
  const below = sum.last === "scale" ? sum.scale : sum.room;
  const follows = sum.last === "scale" || sum.last === "hundred";
  const unit: Part = { value: part.value, size: "unit" };
  return follows && part.value < below ? added(sum, unit, 0) : null;
}

function multiplyByHundred(sum: Sum, part: Part): Sum | null {
  const isOpen = sum.last !== "hundred" && sum.group % 100 === sum.group;
  const isDigits = sum.last === "digits";
  if (!isOpen && !isDigits) return null;
  const group = times(sum.group || 1, 100);
  if (sum.total > 0 && group >= sum.scale) return null;
  return { ...sum, group, room: 100, last: part.size };
}

function closeWithScale(sum: Sum, part: Part): Sum | null {
  const room = Number.POSITIVE_INFINITY;
  // "hundred thousand million", "three lakh crore": scales multiply; a smaller
  // one adds ("deux millions mille").
  const isLarger = part.value >= sum.scale;
  if (sum.last === "scale" && sum.group === 0 && isLarger) {
    const total = times(sum.total, part.value);
    return { total, group: 0, room, scale: part.value, last: "scale" };
  }
  if (isLarger) return null;
  const total = sum.total + times(sum.group || 1, part.value);
  return { total, group: 0, room, scale: part.value, last: "scale" };
}

/** A product without the dust of binary fractions: 4.35 × 100 is 435. */
export function times(value: number, by: number): number {
  return Number((value * by).toPrecision(15));
}
