import type {
  EditionCorrection,
  EditionEntry,
} from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { dayInWords, isoDay } from "@/lib/dates";
import { vocabulary } from "../../words/vocabulary";
import { editionPath, href, type PublishedKind } from "../paths";
import { claimWords } from "../words/claim-words";

type HistoryProps = {
  publisher: Publisher;
  kind: PublishedKind;
  slug: string;
  history: EditionEntry[];
};

/** Every edition, newest first, with what was corrected and why. */
export function History({ publisher, kind, slug, history }: HistoryProps) {
  const { language } = publisher;
  const words = claimWords(language);
  return (
    <section>
      <h2>{words.history}</h2>
      <ul className="history">
        {history.toReversed().map((entry) => (
          <li key={entry.n}>
            <a href={href(publisher, editionPath(kind, slug, entry.n))}>
              {words.edition(entry.n)}
            </a>
            {", "}
            <time dateTime={isoDay(entry.publishedAt)}>
              {dayInWords(entry.publishedAt, language)}
            </time>
            {entry.correction ? (
              <Correction correction={entry.correction} publisher={publisher} />
            ) : (
              `, ${words.firstPublished}.`
            )}
            {entry.sha256 && (
              <>
                <br />
                <span className="meta">
                  SHA-256 <span className="mono">{entry.sha256}</span>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type CorrectionProps = { correction: EditionCorrection; publisher: Publisher };

/** A correction's kind and note, with the words before and after it. */
export function Correction({ correction, publisher }: CorrectionProps) {
  const words = claimWords(publisher.language);
  const { before, after, kind, note, signedBy } = correction;
  return (
    <>
      {". "}
      <strong>{vocabulary(publisher.language).correction[kind]}.</strong> {note}
      {before && (
        <>
          <br />
          {words.before} <del>{before}</del>
        </>
      )}
      {after && (
        <>
          <br />
          {words.after} <ins>{after}</ins>
        </>
      )}
      {signedBy && (
        <>
          <br />
          <span className="meta">
            {words.correctedBy(signedBy.proposed, signedBy.countersigned)}
          </span>
        </>
      )}
    </>
  );
}
