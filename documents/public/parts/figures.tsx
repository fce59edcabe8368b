import { figureInWords } from "@/domain/figures/figure-words";
import type { FigureView } from "@/domain/publishing/checked-claim";
import { dayInWords, isoDay } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { vocabulary } from "../../words/vocabulary";
import { type ClaimWords, claimWords } from "../words/claim-words";
import { inLanguage } from "./quoted";

type FiguresProps = {
  figures: FigureView[];
  /** The language the figures' own words are in. */
  wordsLanguage: string;
  language: Language;
};

/** The claim's numbers as a plain table, each with who says it. */
export function Figures({ figures, wordsLanguage, language }: FiguresProps) {
  if (figures.length === 0) return null;
  const words = claimWords(language);
  return (
    <section>
      <h2>{words.figures}</h2>
      <table>
        <caption>{words.figureCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.inWords}</th>
            <th scope="col">{words.whereWhen}</th>
            <th scope="col">{words.whoSays}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{measured(figure, language)}</th>
              <td {...inLanguage(wordsLanguage)}>
                {figure.derived && figure.formula
                  ? words.derived(figure.formula)
                  : figure.exactWords}
              </td>
              <td>{placed(figure, words, language)}</td>
              <td>{figure.statedBy ?? words.notSaid}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "48 militants: “neutralized”". */
function measured(figure: FigureView, language: Language): string {
  const { measure } = vocabulary(language);
  const amount = figureInWords(figure, language);
  const population = figure.population ? ` ${figure.population}` : "";
  const what = measure[figure.measure] ?? figure.measure;
  return `${amount}${population}${language === "fr" ? "\u00a0" : ""}: ${what}`;
}

function placed(
  figure: FigureView,
  words: ClaimWords,
  language: Language,
): string {
  const facts = [
    figure.place,
    period(figure, language),
    figure.asOf && words.asOf(dayInWords(figure.asOf, language)),
    figure.cumulative && words.cumulative,
  ];
  return facts.filter(Boolean).join(", ") || words.notSaid;
}

function period(
  { timeFrom, timeTo }: FigureView,
  language: Language,
): string | null {
  const start = timeFrom ?? timeTo;
  if (start === null) return null;
  const from = dayInWords(start, language);
  const sameDay = timeTo === null || isoDay(timeTo) === isoDay(start);
  return sameDay ? from : `${from} – ${dayInWords(timeTo, language)}`;
}
