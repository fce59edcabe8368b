import { wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import type { DateFound } from "./dates";

/** What stands before "18 heures" when it is a time of day, not a duration. */
const BEFORE_HOUR = wordLists({
  en: "at",
  fr: "à vers dès avant jusqu'à",
});

/** The time of day that begins at a token: "10:30", "6 p.m.", "18h30". */
export function timeAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): DateFound | null {
  const hour = tokens[at];
  if (hour?.kind !== "digits" || Number(hour.text) > 24) return null;
  if (hour.text.length > 2) return null;
  const end =
    withMinutes(tokens, at) ??
    halfOfDay(tokens, at + 1) ??
    frenchHour(tokens, at, language);
  return end === null ? null : { start: at, end, kind: "time", year: null };
}

/** "10:30", "10:30 pm", "6.30pm". */
function withMinutes(tokens: Token[], at: number): number | null {
  const [mark, minutes] = [tokens[at + 1], tokens[at + 2]];
  if (!mark || mark.spaced || !minutes || minutes.spaced) return null;
  if (!/^[0-5]\d$/.test(minutes.text)) return null;
  const half = halfOfDay(tokens, at + 3);
  if (mark.text === ":") return half ?? at + 3;
  return mark.text === "." ? half : null;
}

/** "pm", "p.m." and the like. */
function halfOfDay(tokens: Token[], at: number): number | null {
  const [letter, point, m] = tokens.slice(at, at + 3);
  if (letter?.key === "am" || letter?.key === "pm") return at + 1;
  if (letter?.key !== "a" && letter?.key !== "p") return null;
  if (point?.text !== "." || m?.key !== "m" || m.spaced) return null;
  return tokens[at + 3]?.text === "." ? at + 4 : at + 3;
}

/** "18h", "18h30", "à 18 heures". */
function frenchHour(
  tokens: Token[],
  at: number,
  language: Language | null,
): number | null {
  if (language !== "fr") return null;
  const [h, minutes] = [tokens[at + 1], tokens[at + 2]];
  if (h?.key === "h") {
    const has = minutes?.kind === "digits" && minutes.text.length === 2;
    return has ? at + 3 : at + 2;
  }
  const before = tokens[at - 1]?.key ?? "";
  const isHour = h?.key === "heures" || h?.key === "heure";
  return isHour && BEFORE_HOUR(language).has(before) ? at + 2 : null;
}
