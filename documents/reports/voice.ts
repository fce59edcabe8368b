import { type Vocabulary, vocabulary } from "@/documents/words/vocabulary";
import { figureInWords } from "@/domain/figures/figure-words";
import type { FigureView } from "@/domain/publishing/checked-claim";
import { dayInWords, momentInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { type ReportWords, reportWords } from "./words";

/** How a report speaks: its words, and dates and figures in its language. */
export type Voice = {
  language: Language;
  words: ReportWords;
  terms: Vocabulary;
  /** A date as a day, a time to the minute; "not given" for null. */
  when: (iso: string | null) => string;
  /** What a figure says: "at least 15 killed, soldiers". */
  figure: (figure: FigureView) => string;
};

const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/** The voice of reports in `language`. */
export function voiceOf(language: Language): Voice {
  const words = reportWords(language);
  const terms = vocabulary(language);
  return {
    language,
    words,
    terms,
    when: (iso) => {
      if (iso === null) return words.notGiven;
      return DATE_ALONE.test(iso)
        ? dayInWords(iso, language)
        : momentInWords(iso, language);
    },
    figure: (figure) => {
      const amount = figureInWords(figure, language);
      const measure = terms.measure[figure.measure] ?? figure.measure;
      const whom = figure.population ? `, ${figure.population}` : "";
      return `${amount} ${measure}${whom}`;
    },
  };
}
