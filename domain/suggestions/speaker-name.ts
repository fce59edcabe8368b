import { wordLists } from "@/domain/language/lists";
import { isCapitalised, type Token, tokenise } from "@/domain/language/token";
import type { Language } from "@/lib/language";

const ARTICLES = new Set("the a an le la les l' un une des".split(" "));

/** Nouns of texts that somebody else signs: the signer is the claimant. */
const DOCUMENTS = wordLists({
  en: "statement release communiqué communique report analysis note letter bulletin message briefing declaration",
  fr: "communiqué déclaration rapport note lettre bulletin message analyse texte",
});

const SIGNED_BY = new Set(["by", "from", "of", "par", "de", "du", "d'"]);

const TITLES = wordLists({
  en: "president minister premier chancellor king queen prince colonel general captain lieutenant major sergeant admiral commander professor doctor dr mr mrs ms sir judge mayor governor senator ambassador spokesman spokeswoman spokesperson director chief chairman chairwoman secretary gen col capt lt prof sgt prime vice foreign defence defense interior",
  fr: "président présidente ministre chancelier roi reine prince colonel général capitaine lieutenant commandant amiral professeur docteur dr m mme juge maire préfet gouverneur sénateur ambassadeur porte-parole directeur directrice chef secrétaire procureur premier vice",
});

const BODIES = wordLists({
  en: "army ministry union nations council watch party police agency university bank court company group organization organisation international committee commission government house office department association federation institute centre center movement front forces force authority authorities rights",
  fr: "armée ministère union nations conseil parti police agence université banque cour tribunal groupe organisation comité commission gouvernement bureau association fédération institut centre mouvement front forces force autorités préfecture syndicat",
});

/**
 * The name of a speaker: without its article, and of a document the one who
 * signs it ("a press release signed by Colonel Keita").
 */
export function nameOf(words: string, language: Language | null): string {
  const tokens = tokenise(words);
  const signer = signerAt(tokens, language);
  const start = ARTICLES.has(tokens[signer]?.key ?? "") ? signer + 1 : signer;
  const from = tokens[start]?.start;
  return from === undefined ? words : words.slice(from);
}

function signerAt(tokens: Token[], language: Language | null): number {
  const at = tokens.findIndex(({ key }) => DOCUMENTS(language).has(key));
  if (at === -1) return 0;
  const by = tokens.findIndex(({ key }, i) => i > at && SIGNED_BY.has(key));
  return by === -1 || by + 1 >= tokens.length ? 0 : by + 1;
}

/** Whether a speaker is a person, as far as title and capitals tell. */
export function isPerson(words: string, language: Language | null): boolean {
  const tokens = tokenise(words).filter(({ kind }) => kind === "word");
  if (tokens.some(({ key }) => BODIES(language).has(key))) return false;
  if (tokens.some(({ key }) => TITLES(language).has(key))) return true;
  const capitals = tokens.filter((token) => isCapitalised(token));
  return capitals.length >= 2 && !ARTICLES.has(tokens[0]?.key ?? "");
}

/** Whether a speaker is many: "officials", "les rebelles". */
export function isPlural(words: string): boolean {
  return /[^s']s$/.test(tokenise(words).at(-1)?.key ?? "");
}

/**
 * The full name that a surname stands for: the longest row of capitalised
 * words in `sentences` that ends with it, titles left out. Null without one.
 */
export function fullName(
  surname: string,
  sentences: string[],
  language: Language | null,
): string | null {
  let longest: string | null = null;
  for (const sentence of sentences) {
    const tokens = tokenise(sentence);
    for (const [at, token] of tokens.entries()) {
      if (token.text !== surname) continue;
      const start = nameStart(tokens, at, language);
      const name = sentence.slice(tokens[start]?.start, token.end);
      if (start < at && name.length > (longest?.length ?? 0)) longest = name;
    }
  }
  return longest;
}

function nameStart(
  tokens: Token[],
  end: number,
  language: Language | null,
): number {
  let start = end;
  while (start > 0 && end - start < 4 && isCapitalised(tokens[start - 1])) {
    const key = tokens[start - 1]?.key ?? "";
    if (TITLES(language).has(key) || ARTICLES.has(key)) break;
    start -= 1;
  }
  return start;
}

/**
 * What a bare "the army" is called in full elsewhere: "Malian army", "armée
 * malienne". Null where `sentences` call it nothing more, or two things.
 */
export function qualifiedName(
  noun: string,
  sentences: string[],
  language: Language | null,
): string | null {
  const names = new Set<string>();
  for (const sentence of sentences) {
    const tokens = tokenise(sentence);
    for (const [at, token] of tokens.entries()) {
      if (token.key !== noun) continue;
      const name = qualifiedAt(tokens, at, language);
      if (name) names.add(sentence.slice(name.from, name.to));
    }
  }
  const [name, ...others] = names;
  return name !== undefined && others.length === 0 ? name : null;
}

function qualifiedAt(
  tokens: Token[],
  at: number,
  language: Language | null,
): { from: number; to: number } | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return null;
  if (language === "fr") {
    const isOrigin = /(?:ien|éen|ain|ais|ois)(?:ne|e)?$/.test(next?.key ?? "");
    return next && isOrigin ? { from: token.start, to: next.end } : null;
  }
  const isOrigin = isCapitalised(before) && !ARTICLES.has(before?.key ?? "");
  return before && isOrigin ? { from: before.start, to: token.end } : null;
}
