import { wordLists } from "@/domain/language/lists";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";

/** Behind these, a number is a name: "article 49", "flight 370". */
const LABELS = wordLists({
  en: "article chapter section flight route highway channel page room gate level phase category resolution boeing airbus type no number psalm verse interstate top volume episode season platform terminal runway",
  fr: "article chapitre section vol route chaîne page salle niveau phase catégorie résolution boeing airbus type n numéro ligne tome épisode saison quai terminal autoroute département",
});

const DATES_AND_HOURS = new Set(["9/11", "24/7", "7/7"]);
const HYPHENS = new Set(["-", "–", "‑"]);

/**
 * The tokens that are a name, a score, a telephone number or a web address, and
 * no number of anything: "flight 370", "won 3-1", "9/11".
 */
export function findNames(
  tokens: Token[],
  language: Language | null,
): Set<number> {
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const address = addressEnd(tokens, at);
    if (address !== null) {
      while (at < address) taken.add(at++);
      at -= 1;
      continue;
    }
    if (tokens[at]?.kind !== "digits") continue;
    const end =
      labelled(tokens, at, language) ??
      slashed(tokens, at) ??
      chained(tokens, at);
    if (end === null) continue;
    for (let inside = at; inside < end; inside += 1) taken.add(inside);
    at = end - 1;
  }
  return taken;
}

/** Where a web address that begins at token `at` ends: at the next space. */
function addressEnd(tokens: Token[], at: number): number | null {
  const words = tokens.slice(at, at + 4).map(({ text }) => text);
  const isAddress =
    words.slice(1).join("") === "://" || words.slice(0, 2).join("") === "www.";
  if (!isAddress) return null;
  let end = at + 1;
  while (end < tokens.length && !tokens[end]?.spaced) end += 1;
  return end;
}

function labelled(
  tokens: Token[],
  at: number,
  language: Language | null,
): number | null {
  const mark = tokens[at - 1];
  const isMark = mark?.text === "." || mark?.text === "°";
  const label = tokens[isMark ? at - 2 : at - 1];
  if (!label || !LABELS(language).has(label.key)) return null;
  // "No." and "n°" need their mark: "no 15" may be a negation.
  if (!isMark && /^(?:no|n)$/.test(label.key)) return null;
  const decimals = tokens[at + 1]?.text === "." && !tokens[at + 2]?.spaced;
  return decimals && tokens[at + 2]?.kind === "digits" ? at + 3 : at + 1;
}

function slashed(tokens: Token[], at: number): number | null {
  const words = tokens.slice(at, at + 3).map(({ text }) => text);
  return DATES_AND_HOURS.has(words.join("")) ? at + 3 : null;
}

/** "3-1", "555-0100": digits and hyphens that no noun or unit follows. */
function chained(tokens: Token[], at: number): number | null {
  let end = at + 1;
  let links = 0;
  while (isLink(tokens, end)) {
    end += 2;
    links += 1;
  }
  if (links === 0) return null;
  const next = tokens[end];
  const counts = next?.kind === "word" || /[%\p{Sc}]/u.test(next?.text ?? "");
  const [low, high] = [tokens[at]?.text, tokens[end - 1]?.text];
  return links === 1 && counts && Number(low) < Number(high) ? null : end;
}

function isLink(tokens: Token[], at: number): boolean {
  const [hyphen, digits] = [tokens[at], tokens[at + 1]];
  if (!hyphen || hyphen.spaced || !HYPHENS.has(hyphen.text)) return false;
  return digits?.kind === "digits" && !digits.spaced;
}
