import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tokenise } from "@/domain/language/token";
import { findNumbers, parseNumber } from "./number";

describe("parseNumber in English", () => {
  it.each([
    ["15", 15],
    ["1,234", 1234],
    ["1,234,567.89", 1234567.89],
    ["1 234 567", 1234567],
    ["12,34,567", 1234567],
    ["1.234", 1.234],
    ["5,00", 5],
    [".08", 0.08],
    ["-9.2", -9.2],
    ["minus five", -5],
    ["fifteen", 15],
    ["fifty-two", 52],
    ["a hundred and five", 105],
    ["two hundred and two thousand", 202_000],
    ["twenty-one trillion and three hundred", 21_000_000_000_300],
    ["4 thousand 3 hundred and 21", 4321],
    ["a dozen", 12],
    ["half a dozen", 6],
    ["three hundred and two dozen", 324],
    ["half a million", 500_000],
    ["a couple of hundred", 200],
    ["two and a half million", 2_500_000],
    ["3 million and a half", 3_500_000],
    ["two thirds", 2 / 3],
    ["3½", 3.5],
    ["2 1/4", 2.25],
    ["two hundred and fifty-four hundredths", 200.54],
    ["one hundred and thirty fifths", 26],
    ["one in five", 0.2],
    ["two point zero five", 2.05],
    ["4.35 hundred", 435],
    ["3bn", 3e9],
    ["1.3x10^6", 1_300_000],
    ["13 lakh", 1_300_000],
    ["21st", 21],
    ["one hundred twenty-fifth", 125],
  ])("reads %s", (words, value) => {
    expect(parseNumber(words, "en")).toBeCloseTo(value, 9);
  });

  it.each([
    "",
    "one",
    "this one",
    "fifteen soldiers",
    "twenty twenty",
    "192.168.1.2",
    "F-16",
    "hundreds",
    "1234567890123456",
    "a soldier",
  ])("finds no single number in %j", (words) => {
    expect(parseNumber(words, "en")).toBe(words === "one" ? 1 : null);
  });
});

describe("parseNumber in French", () => {
  it.each([
    ["1.234", 1234],
    ["1,234", 1.234],
    ["1 234,5", 1234.5],
    ["4 000", 4000],
    ["soixante et onze", 71],
    ["soixante-dix", 70],
    ["quatre-vingts", 80],
    ["quatre-vingt-dix-sept", 97],
    ["nonante-deux", 92],
    ["deux cent trois", 203],
    ["mille neuf cent quatre-vingt-quatre", 1984],
    ["trois cent cinquante mille", 350_000],
    ["deux millions mille dix", 2_001_010],
    ["1,4 million", 1_400_000],
    ["une quinzaine", 15],
    ["deux milliers", 2000],
    ["une demi-douzaine", 6],
    ["un demi-million", 500_000],
    ["deux millions et demi", 2_500_000],
    ["trois quarts", 0.75],
    ["deux tiers", 2 / 3],
    ["un sur quatre", 0.25],
    ["cinq virgule deux", 5.2],
    ["3 Md", 3e9],
    ["1er", 1],
    ["vingt-cinquième", 25],
  ])("reads %s", (words, value) => {
    expect(parseNumber(words, "fr")).toBeCloseTo(value, 9);
  });

  it.each(["un", "une", "un soldat", "milliers"])(
    "finds no single number in %s",
    (words) => {
      expect(parseNumber(words, "fr")).toBeNull();
    },
  );
});

describe("any number", () => {
  it("reads back what English spells", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(parseNumber(spellEnglish(value), "en")).toBe(value);
      }),
    );
  });

  it("reads back what French spells", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        expect(parseNumber(spellFrench(value), "fr")).toBe(value);
      }),
    );
  });

  it.each(["en", "fr"])("reads back what %s groups", (language) => {
    const format = new Intl.NumberFormat(language, {
      maximumFractionDigits: 2,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseNumber(format.format(value), language)).toBe(value);
      }),
    );
  });

  it("drops digits that no number holds, and goes on behind them", () => {
    const text = `${"9".repeat(1_000_000)} and 15`;
    const values = findNumbers(tokenise(text), "en").map(({ value }) => value);
    expect(values).toEqual([15]);
  });

  it("leaves an ordinal behind digits to itself", () => {
    const found = findNumbers(tokenise("a 2 million first prize"), "en");
    expect(found.map(({ kind, value }) => [kind, value])).toEqual([
      ["cardinal", 2_000_000],
      ["ordinal", 1],
    ]);
  });

  it("reads digits alone in a language it has no words of", () => {
    const values = findNumbers(tokenise("achtzehn und 1,234"), "de");
    expect(values.map(({ value }) => value)).toEqual([1234]);
  });
});

const EN =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(
  " ",
);

function spellEnglish(value: number): string {
  if (value < 20) return EN[value]!;
  if (value < 100) {
    const unit = value % 10;
    const tens = EN_TENS[Math.floor(value / 10) - 2]!;
    return unit === 0 ? tens : `${tens}-${EN[unit]}`;
  }
  const [by, name] = stepBelow(value, "hundred thousand million");
  const rest = value % by;
  const joiner = by === 100 ? " and " : " ";
  const first = `${spellEnglish(Math.floor(value / by))} ${name}`;
  return rest === 0 ? first : `${first}${joiner}${spellEnglish(rest)}`;
}

const FR =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const FR_TENS =
  "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(
    " ",
  );

function spellFrench(value: number): string {
  if (value < 20) return FR[value]!;
  if (value < 100) {
    const ten = Math.floor(value / 10);
    const unit = ten === 7 || ten === 9 ? value - ten * 10 + 10 : value % 10;
    const tens = FR_TENS[ten - 2]!;
    if (unit === 0) return value === 80 ? `${tens}s` : tens;
    return ten < 8 && unit % 10 === 1
      ? `${tens} et ${FR[unit]}`
      : `${tens}-${FR[unit]}`;
  }
  const [by, name] = stepBelow(value, "cent mille millions");
  const [many, rest] = [Math.floor(value / by), value % by];
  const isBare = many === 1 && by < 1e6;
  const first = isBare ? name : `${spellFrench(many)} ${name}`;
  return rest === 0 ? first : `${first} ${spellFrench(rest)}`;
}

/** The largest of a hundred, a thousand and a million not above `value`. */
function stepBelow(value: number, names: string): [number, string] {
  const [hundred, thousand, million] = names.split(" ");
  if (value >= 1e6) return [1e6, million!];
  return value >= 1e3 ? [1e3, thousand!] : [100, hundred!];
}
