import { indexWords } from "@/domain/language/phrases";
import { type Numerals, parts } from "./numeral";

const CARDINALS = [
  ...parts("unit", {
    zéro: 0,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
  }),
  ...parts("teen", {
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
  }),
  ...parts("ten", {
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  }),
  ...parts("hundred", { cent: 100, cents: 100 }),
  ...parts("scale", {
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  }),
];

const ORDINALS = [
  ...parts("unit", {
    premier: 1,
    première: 1,
    premiers: 1,
    premières: 1,
    unième: 1,
    second: 2,
    seconde: 2,
    deuxième: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
  }),
  ...parts("teen", {
    dixième: 10,
    onzième: 11,
    douzième: 12,
    treizième: 13,
    quatorzième: 14,
    quinzième: 15,
    seizième: 16,
  }),
  ...parts("ten", {
    vingtième: 20,
    trentième: 30,
    quarantième: 40,
    cinquantième: 50,
    soixantième: 60,
  }),
  ...parts("hundred", { centième: 100 }),
  ...parts("scale", { millième: 1e3, millionième: 1e6 }),
];

function denominators(): [string, { by: number; plural: boolean }][] {
  const divisors = ORDINALS.filter(
    ([word, { value }]) => value > 2 && word.endsWith("ième"),
  ).flatMap(([word, { value }]): [string, number, boolean][] => [
    [word, value, false],
    [`${word}s`, value, true],
  ]);
  const all: [string, number, boolean][] = [
    ...divisors,
    ["demi", 2, false],
    ["demie", 2, false],
    ["demis", 2, true],
    ["quart", 4, false],
    ["quarts", 4, true],
    // "tiers" is its own plural, and never anything but a share after "un".
    ["tiers", 3, true],
  ];
  return all.map(([word, by, plural]) => [word, { by, plural }]);
}

/** French: "quatre-vingt-dix-sept", "1 234,5", "une quinzaine", "3 Md". */
export const FRENCH_NUMERALS: Numerals = {
  parts: new Map(CARDINALS),
  ordinals: new Map(ORDINALS),
  ordinalEndings: new Set(
    "e er re ère ème eme ième nd nde ers ères es èmes".split(" "),
  ),
  collectives: new Map([
    ["huitaine", 8],
    ["dizaine", 10],
    ["dizaines", 10],
    ["douzaine", 12],
    ["douzaines", 12],
    ["quinzaine", 15],
    ["vingtaine", 20],
    ["trentaine", 30],
    ["quarantaine", 40],
    ["cinquantaine", 50],
    ["soixantaine", 60],
    ["centaine", 100],
    ["centaines", 100],
    ["millier", 1e3],
    ["milliers", 1e3],
  ]),
  denominators: new Map(denominators()),
  shares: new Map([
    // "demi" alone begins another word: "demi-finale".
    ["demi", { value: 0.5, alone: false }],
    ["moitié", { value: 0.5, alone: true }],
  ]),
  suffixes: new Map([
    ["k", 1e3],
    ["m", 1e6],
    ["mm", 1e6],
    ["md", 1e9],
    ["mds", 1e9],
    ["mrd", 1e9],
  ]),
  articles: new Set(["un", "une"]),
  couple: null,
  beforeNoShare: new Set("première seconde deuxième autre".split(" ")),
  afterShare: new Set("en depuis entre sur par pour et ou à".split(" ")),
  pointers: new Set(),
  and: "et",
  of: new Set(["de", "d'"]),
  point: new Set(["virgule"]),
  minus: new Set(["moins"]),
  beforeNoMinus: new Set(["au", "du", "ou", "pas"]),
  ratios: indexWords(["sur"]),
  groups: ".",
  vigesimal: true,
};
