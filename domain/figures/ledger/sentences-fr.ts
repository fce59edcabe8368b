import { numberInWords } from "../figure-words";
import type { FigureEnds, SumRefusal } from "../sum";
import type { MarkSentences, SumPart, Told } from "./mark";
import type { MeasureNote } from "./measure-note";
import {
  endsInWords,
  measureInWords,
  partsInWords,
  toldInWords,
  voicesInWords,
} from "./told-words";

const gives = ({ voices }: Told) => (voices > 1 ? "donnent" : "donne");
const say = (told: Told) => toldInWords(told, "fr");
const by = (told: Told) => voicesInWords(told, "fr");
const parts = (terms: readonly SumPart[]) => partsInWords(terms, "fr");
const ends = (value: FigureEnds | null) => endsInWords(value, "fr");
const number = (value: number) => numberInWords(value, "fr");

/** The verb of a number: "18 personnes dépassent", "un nombre dépasse". */
function verb({ low, high, bound }: Told, one: string, many: string): string {
  if (bound === "unspecified" && low !== high) return one;
  return (high ?? low ?? 0) < 2 ? one : many;
}

const covers = (told: Told) => verb(told, "couvre", "couvrent");

/** "15 soldats (tués, Sokolo) ne sont qu’une partie de ce que couvrent …" */
function part(narrower: Told, wider: Told): string {
  const is = verb(narrower, "n’est", "ne sont");
  return `${say(narrower)} ${is} qu’une partie de ce que ${covers(wider)} ${say(wider)}`;
}

/** French for what the ledger marks. */
export const SENTENCES_FR: MarkSentences = {
  agrees: ({ told, reports, wordsDiffer }) => {
    const where = reports === 1 ? "un document" : `${reports} documents`;
    const who =
      told.voices > 1
        ? `${by(told)} concordent, dans ${where}.`
        : `tout vient d’une seule voix (${by(told)}), dans ${where}\u00a0: elle est répétée, et non confirmée par d’autres.`;
    const words = wordsDiffer
      ? " Les mots pour les personnes comptées diffèrent\u00a0; vérifier qu’ils désignent les mêmes."
      : "";
    return `${say(told)}\u00a0: ${who}${words}`;
  },
  conflicts: ({ reason, lower, upper, by: apart }) =>
    reason === "apart"
      ? `${by(upper)} ${gives(upper)} ${say(upper)}, ${by(lower)} ${gives(lower)} ${say(lower)}\u00a0: l’écart est de ${number(apart)} et les deux ne peuvent être vrais.`
      : `${say(upper)} ${verb(upper, "dépasse", "dépassent")} ${say(lower)} de ${number(apart)}, alors que ce nombre y est compris.`,
  updated: ({ earlier, later }) =>
    `Un bilan qui a monté de ${say(earlier)} à ${say(later)}\u00a0: le décompte plus récent ne contredit pas l’ancien.`,
  narrower_scope: ({ narrower, wider, sameNumber }) =>
    sameNumber
      ? `Le nombre est le même, le périmètre ne l’est pas\u00a0: ${part(narrower, wider)}.`
      : `${part(narrower, wider)}\u00a0: les deux n’ont pas à être égaux.`,
  wider_scope: ({ wider, narrower, others, sameNumber }) => {
    const more = others > 0 ? ` et ${number(others)} de plus` : "";
    return sameNumber
      ? `Le nombre est le même, le périmètre ne l’est pas\u00a0: ${say(wider)} ${covers(wider)} plus que ${say(narrower)}${more}.`
      : `${say(wider)} ${covers(wider)} plus que ${say(narrower)}${more}\u00a0: ils n’ont pas à être égaux.`;
  },
  different_measure: ({ one, other, notes }) =>
    [
      `${say(one)} et ${say(other)}\u00a0: le nombre est le même, la mesure ne l’est pas.`,
      `Les mots ${measureInWords(one.measure, "fr")} et ${measureInWords(other.measure, "fr")} ne disent pas la même chose et ne sont pas confondus.`,
      ...notes.map(note),
    ].join(" "),
  sum_holds: (mark) => {
    const sum = `${parts(mark.parts)} = ${ends(mark.comesTo)}`;
    if (mark.over === "formula") {
      return `${say(mark.total)}, chiffre calculé\u00a0: ${sum}.`;
    }
    const result = mark.exact
      ? `${sum}\u00a0: la somme tombe juste pour ${say(mark.total)}.`
      : `${sum}, ce qui est compatible avec ${say(mark.total)}.`;
    return mark.byConstruction
      ? `${result} La rédaction a calculé un côté à partir de l’autre, cela ne confirme donc rien.`
      : result;
  },
  sum_fails: (mark) =>
    `${parts(mark.parts)} = ${ends(mark.comesTo)}, et non ${say(mark.total)}\u00a0: la somme est fausse de ${number(mark.by)}.`,
  parts_missing: (mark) =>
    `Sur ${say(mark.total)}, les parties chiffrées font ${ends(mark.comesTo)} (${parts(mark.parts)})\u00a0: il manque ${ends(mark.missing)}.`,
  sum_refused: ({ told, reason }) =>
    `${say(told)}\u00a0: ce chiffre ne peut être vérifié, car ${REFUSALS[reason]}`,
};

const REFUSALS: Record<SumRefusal, string> = {
  "different-measures":
    "la somme mêle des mesures différentes, qui ne s’additionnent pas.",
  cycle: "la somme revient à elle-même, ou repose sur une somme qui le fait.",
  "unknown-term": "un chiffre de la somme n’est pas de cet événement.",
  "no-terms": "la somme ne contient aucun chiffre.",
  "below-zero": "la somme est inférieure à zéro.",
  "too-large": "la somme est trop grande pour être exacte.",
};

function note({ measure, party, text, source }: MeasureNote): string {
  const who = party ? `selon ${party.name}` : "au sens courant";
  const from = source ? ` (${source.title})` : "";
  return `Pour ${measureInWords(measure, "fr")}, ${who}\u00a0: ${text}${from}`;
}
