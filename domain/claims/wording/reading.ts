import type { Span } from "@/domain/articles/version";
import { cueAt } from "@/domain/figures/extract/cues";
import {
  type ExtractedFigure,
  extractFigures,
} from "@/domain/figures/extract/extract-figures";
import { findHedges } from "@/domain/figures/extract/hedges";
import { listedLanguage, wordLists } from "@/domain/language/lists";
import type { TokenSpan } from "@/domain/language/noun-phrase";
import { findAttributions } from "@/domain/language/speech";
import { type Token, tokenise } from "@/domain/language/token";
import { codePointIndex } from "@/lib/code-points";
import type { Language } from "@/lib/language";
import { findTellings } from "./place-phrases";

/** One mention of a claim, with the sentence that it stands in. */
export type WordingMention = {
  id: string;
  outlet: string;
  language: string;
  exact: string;
  sentence: string;
};

/** Words of a sentence; the span counts code points of the sentence. */
export type Passage = Span & { text: string };

/** What a passage means, so that two passages can be compared. */
export type Sign = Passage & { meaning: string };

/** What of a mention's wording is compared. */
export type WordingReading = {
  /** The sentence that the spans count in. */
  text: string;
  /** The mention's own words, in the sentence. */
  exact: Passage;
  /** The same word by word, marks included, meaning their folded text. */
  words: Sign[];
  figures: (ExtractedFigure & { text: string })[];
  /** Verbs and nouns of harm, meaning their measure. */
  verbs: Sign[];
  /** Words that keep a distance, meaning `provisional` or `doubt`. */
  hedges: Sign[];
  attributions: Passage[];
  negations: Passage[];
  quoted: Sign[];
  places: Sign[];
};

const NEGATIONS = wordLists({
  en: "not no never without none neither nor nobody 't cannot",
  fr: "ne n' pas aucun aucune sans jamais ni",
});

const PROVISIONAL = new Set(
  "provisional preliminary initial provisoire premier bilan".split(" "),
);

const CLOSING: Record<string, string | undefined> = {
  "“": "”",
  "«": "»",
  '"': '"',
};

/**
 * Reads what is compared: numbers, verbs, negations, quotation marks and
 * places of the mention itself; who says so and how firmly from its whole
 * sentence. A mention that its sentence doesn't hold is read by itself.
 */
export function readWording(mention: WordingMention): WordingReading {
  const placed = placeIn(mention);
  const { text, exact, tokens, language, own } = placed;
  const sign = ({ meaning, ...span }: TokenSpan & { meaning: string }) => ({
    ...own(span),
    meaning,
  });
  const each = tokens.map(({ key }, at) => ({
    start: at,
    end: at + 1,
    meaning: key,
  }));
  const meaningOf = ({ start, end }: TokenSpan) =>
    keysOf(tokens.slice(start, end));
  return {
    text,
    exact,
    words: each.map(sign),
    figures: extractFigures(text, mention.language)
      .filter((figure) => isCompared(figure) && isInside(figure, exact))
      .map((figure) => ({ ...figure, text: figure.exactWords })),
    verbs: findVerbs(tokens, language).map(sign),
    ...readVoices(placed),
    negations: each
      .filter(({ meaning }) => NEGATIONS(language).has(meaning))
      .map(own),
    quoted: findQuoted(tokens).map(({ start, end }) =>
      sign({
        start,
        end,
        meaning: meaningOf({ start: start + 1, end: end - 1 }),
      }),
    ),
    places: findTellings(tokens, language).map((span) =>
      sign({ ...span, meaning: meaningOf(span) }),
    ),
  };
}

type Placed = {
  text: string;
  exact: Passage;
  language: Language | null;
  /** The tokens of the whole sentence, and those of the mention. */
  all: Token[];
  tokens: Token[];
  /** The passage of a span of `all`, and of a span of `tokens`. */
  passage: (span: TokenSpan) => Passage;
  own: (span: TokenSpan) => Passage;
};

function placeIn({ exact, sentence, language }: WordingMention): Placed {
  const text = sentence.includes(exact) ? sentence : exact;
  const from = text.indexOf(exact);
  const to = from + exact.length;
  const all = tokenise(text);
  const first = all.findIndex(({ end }) => end > from);
  const { toPoint } = codePointIndex(text);
  const passage = ({ start, end }: TokenSpan) => {
    const [left = 0, right = 0] = [all[start]?.start, all[end - 1]?.end];
    const words = text.slice(left, right);
    return { start: toPoint(left), end: toPoint(right), text: words };
  };
  return {
    text,
    exact: { start: toPoint(from), end: toPoint(to), text: exact },
    language: listedLanguage(language),
    all,
    tokens: all.filter(({ start, end }) => end > from && start < to),
    passage,
    own: ({ start, end }) =>
      passage({ start: first + start, end: first + end }),
  };
}

/** Who says so and how firmly, wherever in the sentence that is told. */
function readVoices({
  all,
  language,
  passage,
}: Placed): Pick<WordingReading, "hedges" | "attributions"> {
  const said = findAttributions(all, language).filter(({ states }) => states);
  const doubts = said.filter(({ doubts }) => doubts).map(({ cue }) => cue);
  return {
    hedges: [...doubts, ...findHedges(all, language)].map((span) => ({
      ...passage(span),
      meaning: all.slice(span.start, span.end).some(isProvisional)
        ? "provisional"
        : "doubt",
    })),
    attributions: said.map(({ cue, speaker }) =>
      passage({
        start: Math.min(cue.start, speaker?.start ?? cue.start),
        end: Math.max(cue.end, speaker?.end ?? cue.end),
      }),
    ),
  };
}

function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(" ");
}

function isCompared({ kind }: ExtractedFigure): boolean {
  return kind !== "date" && kind !== "time" && kind !== "ordinal";
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isProvisional({ key }: Token): boolean {
  return PROVISIONAL.has(key);
}

function findVerbs(
  tokens: Token[],
  language: Language | null,
): (TokenSpan & { meaning: string })[] {
  const found: (TokenSpan & { meaning: string })[] = [];
  for (let at = 0; at < tokens.length; ) {
    const cue = cueAt(tokens, at, language);
    const end = at + (cue?.length ?? 1);
    if (cue) found.push({ start: at, end, meaning: cue.value.measure });
    at = end;
  }
  return found;
}

/** Quoted words with their marks; a mark that nothing closes quotes nothing. */
function findQuoted(tokens: readonly Token[]): TokenSpan[] {
  const found: TokenSpan[] = [];
  let start = 0;
  let closing: string | undefined;
  for (const [at, { text }] of tokens.entries()) {
    if (closing === undefined) {
      closing = CLOSING[text];
      start = at;
    } else if (text === closing) {
      found.push({ start, end: at + 1 });
      closing = undefined;
    }
  }
  return found;
}
