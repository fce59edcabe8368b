import { indexWords } from "@/domain/language/phrases";
import { type Numerals, parts } from "./numeral";

const CARDINALS = [
  ...parts("unit", {
    zero: 0,
    nought: 0,
    naught: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
  }),
  ...parts("teen", {
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
  ...parts("ten", {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
  ...parts("hundred", { hundred: 100, hundreds: 100 }),
  ...parts("scale", {
    thousand: 1e3,
    thousands: 1e3,
    lakh: 1e5,
    million: 1e6,
    millions: 1e6,
    crore: 1e7,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
  }),
];

const ORDINALS = [
  ...parts("unit", {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    nineth: 9,
  }),
  ...parts("teen", {
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
  }),
  ...parts("ten", {
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
  }),
  ...parts("hundred", { hundredth: 100 }),
  ...parts("scale", {
    thousandth: 1e3,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
];

const SECONDS = new Set(["first", "second"]);

/** "third" and "thirds"; "second" divides nothing, "half" does. */
function denominators(): [string, { by: number; plural: boolean }][] {
  const divisors = ORDINALS.filter(([word]) => !SECONDS.has(word)).flatMap(
    ([word, { value }]): [string, number, boolean][] => [
      [word, value, false],
      [`${word}s`, value, true],
    ],
  );
  const all: [string, number, boolean][] = [
    ...divisors,
    ["half", 2, false],
    ["halves", 2, true],
    ["quarter", 4, false],
    ["quarters", 4, true],
  ];
  return all.map(([word, by, plural]) => [word, { by, plural }]);
}

/** English: "a hundred and five", "1,234.5", "two dozen", "$3bn". */
export const ENGLISH_NUMERALS: Numerals = {
  parts: new Map(CARDINALS),
  ordinals: new Map(ORDINALS),
  ordinalEndings: new Set(["st", "nd", "rd", "th"]),
  collectives: new Map([
    ["dozen", 12],
    ["dozens", 12],
    ["doz", 12],
    ["dozs", 12],
    ["dz", 12],
    ["dzs", 12],
  ]),
  denominators: new Map(denominators()),
  shares: new Map([
    ["half", { value: 0.5, alone: true }],
    // "quarter" alone is mostly three months or a part of town.
    ["quarter", { value: 0.25, alone: false }],
  ]),
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mm", 1e6],
    ["mn", 1e6],
    ["mil", 1e6],
    ["mln", 1e6],
    ["b", 1e9],
    ["bn", 1e9],
    ["bln", 1e9],
    ["tn", 1e12],
    ["tln", 1e12],
    ["trn", 1e12],
  ]),
  articles: new Set(["a", "an"]),
  couple: "couple",
  beforeNoShare: new Set(
    "first second third fourth other latter the".split(" "),
  ),
  afterShare: new Set(
    "in from since to on over between during by year and or".split(" "),
  ),
  pointers: new Set(
    "this that which the no any each every another some".split(" "),
  ),
  and: "and",
  of: new Set(["of"]),
  point: new Set(["point"]),
  minus: new Set(["minus", "negative"]),
  beforeNoMinus: new Set(),
  ratios: indexWords(["in", "out of", "in every"]),
  groups: ",",
  vigesimal: false,
};
