import { wordLists } from "@/domain/language/lists";
import type { TokenSpan } from "@/domain/language/noun-phrase";
import type { Attribution } from "@/domain/language/speech";
import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";

const THAT = wordLists({ en: "that", fr: "que qu'" });

/** What may stand behind a verb of saying that ends its sentence. */
const CIRCUMSTANCE = wordLists({
  en: "on in at from during to after before in via by late early yesterday today",
  fr: "à au lors dans devant sur par mercredi lundi mardi jeudi vendredi samedi dimanche hier",
});

/** How far behind the verb its "that" may stand. */
const FAR = 7;

/** "The raid, according to the army, …": a subject that waits for its verb. */
const MOST_SUBJECT = 4;

const OPENING = wordLists({
  en: "in on at after before during since by from under despite following as",
  fr: "à au en dans après avant pendant depuis lors selon malgré",
});

/**
 * The words that an attribution reports, without quotation marks to show
 * them: the clause behind "said that", or the one before ", the army said";
 * the whole sentence where the attribution stands in its middle. Null where
 * nothing is left that could be reported.
 */
export function reportedWords(
  tokens: Token[],
  sentence: TokenSpan,
  attribution: Attribution,
  language: Language | null,
): TokenSpan | null {
  const { cue, speaker } = attribution;
  const from = Math.min(cue.start, speaker?.start ?? cue.start);
  const to = Math.max(cue.end, speaker?.end ?? cue.end);
  const before = shorn(tokens, {
    start: sentence.start,
    end: withoutAuxiliary(tokens, from),
  });
  const behind = shorn(tokens, { start: to, end: sentence.end });
  const clause = clauseBehind(tokens, cue, behind, language);
  if (clause && size(clause) > 1) return clause;
  const opens = isOpening(tokens, before, language);
  if (size(behind) < 2 || isCircumstance(tokens, behind, language)) {
    return size(before) > 1 ? before : null;
  }
  if (size(before) < 2 || opens) return behind;
  // "…, said Colonel Keita, director of …": what follows is about the speaker.
  const isBehind = speaker !== null && speaker.start >= cue.end;
  if (isBehind && size(before) > MOST_SUBJECT) return before;
  const comma = tokens[from - 1]?.text === ",";
  const isAmid = comma && tokens[to]?.text === ",";
  return isAmid ? shorn(tokens, sentence) : behind;
}

/** What "that" introduces: "said on Tuesday that taxes would fall". */
function clauseBehind(
  tokens: Token[],
  cue: TokenSpan,
  behind: TokenSpan,
  language: Language | null,
): TokenSpan | null {
  const isThat = (at: number) => THAT(language).has(tokens[at]?.key ?? "");
  if (isThat(cue.end - 1)) return behind;
  const last = Math.min(behind.end, behind.start + FAR);
  for (let at = behind.start; at < last; at += 1) {
    if (isThat(at)) return { start: at + 1, end: behind.end };
    if (tokens[at]?.kind === "mark") return null;
  }
  return null;
}

/** "“…”, a déclaré": the auxiliary belongs to the verb. */
function withoutAuxiliary(tokens: Token[], at: number): number {
  let end = at;
  while (/^(?:a|ont|avait|-|t)$/.test(tokens[end - 1]?.key ?? "")) end -= 1;
  return end;
}

function size({ start, end }: TokenSpan): number {
  return end - start;
}

/** Without the marks that join or close it. */
function shorn(tokens: Token[], span: TokenSpan): TokenSpan {
  let { start, end } = span;
  while (start < end && /^[,;:.!?—–]$/.test(tokens[start]?.text ?? ""))
    start += 1;
  while (end > start && /^[,;:.!?—–]$/.test(tokens[end - 1]?.text ?? ""))
    end -= 1;
  return { start, end };
}

/** "on Wednesday in Bamako": no clause, only where and when it was said. */
function isCircumstance(
  tokens: Token[],
  span: TokenSpan,
  language: Language | null,
): boolean {
  const first = tokens[span.start]?.key ?? "";
  const isNear = CIRCUMSTANCE(language).has(first) || /day$/.test(first);
  const hasComma = tokens
    .slice(span.start, span.end)
    .some(({ text, key }) => text === "," || THAT(language).has(key));
  return isNear && !hasComma && size(span) <= 8;
}

/** Whether words only set a scene: "In Sokolo," before "the army reports". */
export function isOpening(
  tokens: Token[],
  span: TokenSpan,
  language: Language | null,
): boolean {
  const first = tokens[span.start]?.key ?? "";
  return OPENING(language).has(first) && size(span) <= 12;
}
