import { sayOrigins } from "@/domain/provenance/say-origins";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { vocabulary } from "../../words/vocabulary";
import { href, pathOf } from "../paths";
import { claimWords } from "../words/claim-words";
import { summaryWords } from "../words/summary-words";
import type { Citation } from "./citations";
import { inLanguage } from "./quoted";
import { Rating } from "./stamp";

type NotesProps = { citations: (Citation | null)[]; publisher: Publisher };

/**
 * The verdicts of a passage, one line each. A line opens when its passage was
 * tapped or anything in it has the focus; without a style sheet all are open.
 */
export function Notes({ citations, publisher }: NotesProps) {
  const given = citations
    .filter((citation) => citation !== null)
    .filter(({ anchor, note }) => anchor === note);
  if (given.length === 0) return null;
  const words = summaryWords(publisher.language);
  return (
    <ul
      className="notes ui"
      aria-label={words.verdictsHere}
      {...inLanguage(publisher.language)}
    >
      {given.map((citation) => (
        <Note key={citation.anchor} {...{ citation, publisher }} />
      ))}
    </ul>
  );
}

type NoteProps = { citation: Citation; publisher: Publisher };

function Note({ citation, publisher }: NoteProps) {
  const { claim, number, anchor } = citation;
  const { language } = publisher;
  const words = summaryWords(language);
  const said = vocabulary(language).attribution[claim.attribution];
  return (
    <li id={`n${anchor}`} className={claim.rating.tone}>
      <a
        className="back"
        href={`#t${anchor}`}
        aria-label={words.backToText(number)}
      >
        {number}
      </a>{" "}
      <Rating rating={claim.rating} />
      <span className="more">
        <span className="vh">: </span>
        <span className="st" {...inLanguage(claim.language)}>
          {asSentence(claim.statement)}
        </span>{" "}
        {claimWords(language).said} {said}.{" "}
        {sayOrigins(claim.origins, language, claim.eventKind)}.{" "}
        {words.signed(claim.countersignedBy)}{" "}
        <a href={href(publisher, pathOf("claim", claim.slug))}>
          {words.wholeCheck}
        </a>
      </span>
    </li>
  );
}

/** A statement that ends as a sentence does. */
function asSentence(statement: string): string {
  return /[.!?…»”"؟。]$/u.test(statement) ? statement : `${statement}.`;
}
