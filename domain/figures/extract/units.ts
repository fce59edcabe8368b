import { phraseLists } from "@/domain/language/lists";
import type { PhraseFound } from "@/domain/language/phrases";
import { indexPhrases } from "@/domain/language/phrases";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { type Unit, type UnitEntry, units } from "./unit";
import { ENGLISH_UNITS } from "./units-en";
import { FRENCH_UNITS } from "./units-fr";

/** Signs that every language writes alike. */
const SIGNS: UnitEntry[] = [
  ...units("distance", "distance", {
    kilometres: "km, kms",
    metres: "m",
    centimetres: "cm",
    millimetres: "mm",
  }),
  ...units("number", "area", {
    "square kilometres": "km², km2",
    "square metres": "m², m2",
    hectares: "ha",
  }),
  ...units("number", "speed", { "kilometres an hour": "km/h, kmh, kph" }),
  ...units("number", "temperature", { degrees: "°C, °F, °" }),
  ...units("number", "weight", { kilograms: "kg", grams: "g", tonnes: "t" }),
  ...units("number", "volume", { litres: "l", millilitres: "ml" }),
  ...units("share", "share", { "": "%" }),
  ...units("money", "money", {
    euros: "€, EUR",
    dollars: "$, USD",
    pounds: "£, GBP",
    yen: "¥, JPY",
    rupees: "₹, INR",
    naira: "₦, NGN",
    hryvnias: "₴, UAH",
    shekels: "₪, ILS",
    "Swiss francs": "CHF",
    "CFA francs": "XOF, XAF, FCFA",
    yuan: "CNY, RMB",
  }),
];

const signs = indexPhrases(SIGNS);
const wordUnits = phraseLists<Unit>({
  en: [...SIGNS, ...ENGLISH_UNITS],
  fr: [...SIGNS, ...FRENCH_UNITS],
});

/** The unit whose words begin at token `at`. */
export function unitAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): PhraseFound<Unit> | null {
  const found = wordUnits(language).startingAt(tokens, at);
  return found ?? signs.startingAt(tokens, at);
}

/** The currency whose sign or code stands right before token `at`. */
export function currencyBefore(
  tokens: Token[],
  at: number,
): PhraseFound<Unit> | null {
  const found = signs.endingBefore(tokens, at);
  return found?.value.kind === "money" ? found : null;
}
