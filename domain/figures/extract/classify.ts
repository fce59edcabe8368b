import { wordLists } from "@/domain/language/lists";
import { isCapitalised, type Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { Candidate } from "./candidate";
import { readHead } from "./head";
import { OF } from "./head-words";
import { populationOf } from "./population-words";
import type { Quantity } from "./quantities";
import type { Unit } from "./unit";
import { unitAt } from "./units";

/** What may stand between a number and its unit: "three more days". */
const BEFORE_UNIT = wordLists({
  en: "more other further additional full consecutive straight extra long short whole",
  fr: "autres longs longues bons bonnes petits petites",
});

const AGED = wordLists({ en: "aged age ages", fr: "âgé âgée âgés âgées" });

/** Says what a quantity is a number of, as far as its own unit or noun tells. */
export function classify(
  tokens: Token[],
  quantity: Quantity,
  language: Language | null,
): Candidate {
  if (quantity.form === "ordinal") {
    return plain(quantity, { kind: "ordinal", measure: "ordinal" });
  }
  if (quantity.currency) return withUnit(quantity, quantity.currency, null);
  const unit = unitAfter(tokens, quantity.number.end, language);
  if (unit) return measured(tokens, quantity, unit, language);
  if (isAge(tokens, quantity, language)) {
    return plain(quantity, {
      kind: "age",
      measure: "age",
      population: "years",
    });
  }
  const isShare = quantity.form === "fraction" || quantity.form === "ratio";
  return counted(tokens, quantity, { language, isShare });
}

function plain(quantity: Quantity, known: Partial<Candidate>): Candidate {
  return {
    quantity,
    kind: "number",
    start: quantity.start,
    end: quantity.end,
    measure: null,
    population: null,
    head: null,
    whole: null,
    found: null,
    ...known,
  };
}

function withUnit(
  quantity: Quantity,
  { kind, measure, name }: Unit,
  end: number | null,
): Candidate {
  const last = Math.max(quantity.end, end ?? 0);
  return plain(quantity, { kind, measure, population: name, end: last });
}

function unitAfter(tokens: Token[], at: number, language: Language | null) {
  let next = at;
  const hyphen = tokens[next];
  if (hyphen?.text === "-" && !hyphen.spaced) next += 1;
  if (OF(language).has(tokens[next]?.key ?? "")) next += 1;
  if (BEFORE_UNIT(language).has(tokens[next]?.key ?? "")) next += 1;
  const found = unitAt(tokens, next, language);
  return found && { unit: found.value, end: next + found.length };
}

function measured(
  tokens: Token[],
  quantity: Quantity,
  { unit, end }: { unit: Unit; end: number },
  language: Language | null,
): Candidate {
  if (unit.kind === "duration" && isAge(tokens, quantity, language, end)) {
    return withUnit(quantity, { ...unit, kind: "age", measure: "age" }, end);
  }
  if (unit.kind === "duration" && isDuring(tokens, quantity)) {
    return withUnit(exactly(quantity), unit, end);
  }
  if (unit.measure !== "share") return withUnit(quantity, unit, end);
  const head = readHead(tokens, end, { language, single: false });
  const of = OF(language).has(tokens[end]?.key ?? "");
  const share = withUnit(quantity, unit, end);
  if (!of || !head.population) return share;
  return { ...share, population: head.population, end: head.end };
}

/** "will spend it over three years": the time it takes, not more than that. */
function isDuring(tokens: Token[], { start }: Quantity): boolean {
  if (tokens[start]?.key !== "over") return false;
  const before = tokens[start - 1]?.key ?? "";
  return !/^(?:for|just|well|lasted|took|takes|lasting|after)$/.test(before);
}

function exactly(quantity: Quantity): Quantity {
  const { low, high, number } = quantity;
  return {
    ...quantity,
    start: number.start,
    low: low ?? high,
    high: high ?? low,
    bound: "exactly",
  };
}

/** "aged 45", "Marie Diallo, 45, said", "âgé de 45 ans", "un homme de 45 ans". */
function isAge(
  tokens: Token[],
  { start, end, low, form }: Quantity,
  language: Language | null,
  unitEnd = end,
): boolean {
  const [before, first] = [tokens[start - 1], tokens[start - 2]];
  const aged = AGED(language);
  if (aged.has(before?.key ?? "")) return true;
  if (before?.key === "de") {
    const person = populationOf(first?.key ?? "", language)?.kind === "person";
    return aged.has(first?.key ?? "") || person;
  }
  const isAside = before?.text === "," && tokens[unitEnd]?.text === ",";
  const isPerson =
    isCapitalised(first) ||
    populationOf(first?.key ?? "", language)?.kind === "person";
  return isAside && form === "cardinal" && (low ?? 999) < 120 && isPerson;
}

function counted(
  tokens: Token[],
  quantity: Quantity,
  { language, isShare }: { language: Language | null; isShare: boolean },
): Candidate {
  const single = [quantity.low, quantity.high].some((n) => n === 1 || n === 0);
  const head = readHead(tokens, quantity.end, { language, single });
  const { population } = head;
  const end = Math.max(quantity.end, head.end);
  if (quantity.form === "ratio" && population === null) {
    const noun = populationInside(tokens, quantity, language);
    return plain(quantity, {
      kind: "share",
      measure: "share",
      population: noun,
    });
  }
  if (isShare) {
    return plain(quantity, {
      kind: "share",
      measure: "share",
      population,
      end,
    });
  }
  return plain(quantity, { kind: "count", population, head, end });
}

/** "one child in five": the noun stands inside the ratio. */
function populationInside(
  tokens: Token[],
  { number }: Quantity,
  language: Language | null,
): string | null {
  const inside = tokens.slice(number.start, number.end);
  const known = inside.map(({ key }) => populationOf(key, language));
  return known.find((each) => each)?.name ?? null;
}
