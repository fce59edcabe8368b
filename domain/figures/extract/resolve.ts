import type { Token } from "@/domain/language/token";
import type { Language } from "@/lib/language";
import { countsPeople } from "../measure";
import { shareBreath } from "./breath";
import type { Candidate, Finding } from "./candidate";
import {
  describedBehind,
  doneBefore,
  type MeasureFound,
  type Surroundings,
  toldBehind,
  tollBefore,
} from "./measure-cues";
import {
  findTotals,
  findWholes,
  partEnd,
  seriouslyEnd,
  spreadAges,
} from "./parts";
import { populationOf } from "./population-words";

/**
 * Finds what happened to those counted. The measure of a count is that of its
 * own noun ("48 deaths"), else of a word beside it ("six soldiers dead"), else
 * of the verb it is subject or object of; counts told in one breath share one,
 * and a part takes that of its whole. The candidates are changed in place.
 */
export function resolveMeasures(
  tokens: Token[],
  candidates: Candidate[],
  language: Language | null,
): void {
  spreadAges(tokens, candidates, language);
  const counts = candidates.filter(({ kind }) => kind === "count");
  const numbers = counts.filter(({ quantity }) => quantity.form !== "article");
  const surroundings = { tokens, language, figures: startsOf(numbers) };
  for (const count of counts) readOwn(surroundings, count);
  findWholes(tokens, counts, language);
  findTotals(tokens, candidates, language);
  const figures = startsOf(numbers.filter(({ whole }) => whole === null));
  for (const count of counts) readVerb({ ...surroundings, figures }, count);
  shareBreath(tokens, counts, language);
  for (const count of counts) takeFromWhole(tokens, count, language);
}

function startsOf(counts: Candidate[]): Set<number> {
  return new Set(counts.map(({ start }) => start));
}

/** The measure that a count's own noun or the word beside it gives. */
function readOwn(surroundings: Surroundings, count: Candidate): void {
  const { head, end } = count;
  if (!head) return;
  if (head.cue) {
    const start = count.quantity.number.end;
    settle(count, { measure: head.cue.measure, start, end }, "noun");
    return;
  }
  const beside = describedBehind(surroundings, end, head.population !== null);
  if (!beside || !suits(count, beside)) return;
  settle(count, beside, "beside");
  if (beside.describes) count.end = beside.end;
}

function readVerb(surroundings: Surroundings, count: Candidate): void {
  if (count.measure !== null) return;
  const lives = takenLives(surroundings, count);
  const verb =
    lives ??
    doneBefore(surroundings, count.start) ??
    toldBehind(surroundings, count);
  if (verb && suits(count, verb)) settle(count, verb, "verb");
  if (count.measure !== null || count.population !== null) return;
  const toll = tollBefore(surroundings, count.start);
  if (toll) settle(count, toll, "toll");
}

/** "claimed 12 lives", "coûté 12 vies": the lives are people killed. */
function takenLives(
  { tokens }: Surroundings,
  count: Candidate,
): MeasureFound | null {
  if (!/^(?:lives|vies)$/.test(count.population ?? "")) return null;
  const verb = tokens[count.start - 1]?.key ?? "";
  const takes = /^(?:claim|cost|los|coût|fauch|emport)/.test(verb);
  if (!takes) return null;
  count.population = null;
  return { measure: "killed", start: count.start - 1, end: count.start };
}

/** Vehicles are neutralized and captured; nobody is killed or arrested in them. */
function suits(count: Candidate, { measure }: MeasureFound): boolean {
  if (count.head?.kind !== "vehicle") return true;
  return measure === "captured" || !countsPeople(measure);
}

function settle(
  count: Candidate,
  { measure, start, end }: MeasureFound,
  how: Finding,
): void {
  count.measure = measure;
  count.found = { how, start, end };
}

/** "five of them seriously", "dont trois civils". */
function takeFromWhole(
  tokens: Token[],
  count: Candidate,
  language: Language | null,
): void {
  const { whole } = count;
  if (!whole) return;
  // "six people, three of them children".
  const noun = tokens[partEnd(tokens, count, language)]?.key ?? "";
  const own = populationOf(noun, language)?.name;
  count.population ??= own ?? whole.population;
  const seriously = seriouslyEnd(tokens, count, language);
  const isOfWounded = whole.measure === "wounded" || whole.measure === null;
  if (seriously !== null && isOfWounded) {
    const found = { start: seriously - 1, end: seriously };
    settle(count, { measure: "seriously_wounded", ...found }, "beside");
    count.end = seriously;
  }
  if (count.measure !== null || whole.measure === null) return;
  const { start, end } = whole;
  settle(count, { measure: whole.measure, start, end }, "part");
}
