import { correctionOf, type Edition } from "@/domain/publishing/edition";
import { dayInWords } from "@/lib/dates";
import { claimWords } from "../words/claim-words";
import { Paragraphs } from "./quoted";
import { Mark } from "./stamp";

/** In the place of a verdict: that there is none any more, and why. */
export function Retracted({ edition }: { edition: Edition }) {
  const { language } = edition.publisher;
  const words = claimWords(language);
  return (
    <>
      <section className="stamp red" aria-label={words.verdict}>
        <p className="line red">
          <span>{words.retracted}</span> <Mark mark="✕" />
        </p>{" "}
        <p className="meta">
          {words.retractedOn(dayInWords(edition.publishedAt, language))}
        </p>
      </section>
      <Paragraphs text={correctionOf(edition)?.note ?? ""} />
      <p className="meta">{words.retractedKept}</p>
    </>
  );
}
