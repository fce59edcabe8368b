import { numberInWords } from "@/domain/figures/figure-words";
import {
  type NewsroomView,
  scaleBounds,
} from "@/domain/publishing/newsroom-view";
import { CREDIBILITIES, RELIABILITIES } from "@/domain/sources/source";
import type { Language } from "@/lib/language";
import { vocabulary } from "../../words/vocabulary";
import { aboutWords } from "../words/about-words";
import { Rating } from "./stamp";

/** The rating scale: mark, word, meaning and place among the numbers. */
export function ScaleTable({ newsroom }: { newsroom: NewsroomView }) {
  const { language, ratingScale } = newsroom;
  const words = aboutWords(language);
  const best = scaleBounds(ratingScale)?.best ?? null;
  const place = (value: number | null) =>
    value === null || best === null
      ? words.noPlace
      : words.place(
          numberInWords(value, language),
          numberInWords(best, language),
        );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.rating}</th>
          <th scope="col">{words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {ratingScale.map((entry) => (
          <tr key={entry.key}>
            <th scope="row">
              <Rating rating={entry} />
            </th>
            <td>
              {entry.meaning}{" "}
              <span className="meta">
                ({place(entry.value)}
                {entry.retired && `, ${words.retired}`})
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What evidence each rating needs; nothing where no policy is set. */
export function PolicyTable({ newsroom }: { newsroom: NewsroomView }) {
  const { language, policies } = newsroom;
  if (policies.length === 0) return null;
  const words = aboutWords(language);
  const { claimKind } = vocabulary(language);
  return (
    <section>
      <h2>{words.policies}</h2>
      <p>{words.policiesText}</p>
      <dl>
        {policies.map((policy) => {
          const rating = policy.rating ?? words.anyRating;
          const kind = policy.claimKind
            ? claimKind[policy.claimKind]
            : words.anyKind;
          const of = words.policyFor(rating, kind);
          return (
            <div key={of}>
              <dt>{of}</dt>
              <dd>{policy.needs}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The grades of sources and of information, side by side but apart. */
export function GradeTable({ language }: { language: Language }) {
  const words = aboutWords(language);
  const { reliability, credibility } = vocabulary(language);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.ofSource}</th>
          <th scope="col">{words.ofInformation}</th>
        </tr>
      </thead>
      <tbody>
        {RELIABILITIES.map((letter, i) => {
          const number = CREDIBILITIES[i] ?? 6;
          return (
            <tr key={letter}>
              <td>
                <strong>{letter}</strong> {reliability[letter]}
              </td>
              <td>
                <strong>{number}</strong> {credibility[number]}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
