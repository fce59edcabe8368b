import {
  type EditionPart,
  isRetraction,
  type SummaryEdition,
} from "@/domain/publishing/edition";
import { dayInWords, isoDay } from "@/lib/dates";
import { summaryWords } from "../words/summary-words";
import { CitedClaims } from "./cited-claims";
import { FrozenLine } from "./frozen-line";
import { History } from "./history";
import { inLanguage } from "./quoted";
import { Retracted } from "./retracted";
import { Notice } from "./sensitive";
import { Story } from "./story";

type SummaryBodyProps = { edition: SummaryEdition; frozen: boolean };

/** A summary from its title to its history. */
export function SummaryBody({ edition, frozen }: SummaryBodyProps) {
  const { publisher, slug, history, title, standfirst } = edition;
  const words = summaryWords(publisher.language);
  const lang = inLanguage(edition.language);
  return (
    <article className="text">
      {frozen && <FrozenLine edition={edition} />}
      <p className="kicker ui">{words.summary}</p>
      <h1 {...lang}>{title}</h1>
      {standfirst && (
        <p className="standfirst" {...lang}>
          {standfirst}
        </p>
      )}
      <Signed edition={edition} />
      {isRetraction(edition) ? (
        <Retracted edition={edition} />
      ) : (
        <>
          <Notice
            notice={edition.contentNotice}
            language={publisher.language}
          />
          <p className="meta key">{words.key}</p>
          <Story edition={edition} />
          <CitedClaims claims={edition.claims} publisher={publisher} />
        </>
      )}
      <History {...{ publisher, slug, history }} kind="summary" />
    </article>
  );
}

/** Who wrote and who countersigned, and since when it stands. */
function Signed({ edition }: { edition: SummaryEdition }) {
  const { publishedAt, firstPublishedAt, publisher } = edition;
  const { language } = publisher;
  const words = summaryWords(language);
  const wrote = names(edition, "wrote");
  const signed = names(edition, "countersigned");
  return (
    <p className="meta ui">
      {wrote && `${words.by(wrote)}, `}
      {signed && `${words.countersigned(signed)}. `}
      {words.published}{" "}
      <time dateTime={isoDay(firstPublishedAt)}>
        {dayInWords(firstPublishedAt, language)}
      </time>
      {publishedAt !== firstPublishedAt && (
        <>
          , {words.updated}{" "}
          <time dateTime={isoDay(publishedAt)}>
            {dayInWords(publishedAt, language)}
          </time>
        </>
      )}
      .
    </p>
  );
}

function names({ signedBy }: SummaryEdition, part: EditionPart): string {
  return signedBy
    .filter((signer) => signer.part === part)
    .map((signer) => signer.name)
    .join(", ");
}
