import { sayOrigins } from "@/domain/provenance/say-origins";
import type { CitedClaim } from "@/domain/publishing/cited-claim";
import type { ListedClaim, ListedSummary } from "@/domain/publishing/listing";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { dayInWords, isoDay } from "@/lib/dates";
import { href, pathOf } from "../paths";
import { listWords } from "../words/list-words";
import { summaryWords } from "../words/summary-words";
import { inLanguage } from "./quoted";
import { Mark, Rating, Said } from "./stamp";

/** A claim in a line or two: statement, both verdicts, what it stands on. */
export function ClaimLine(props: { claim: CitedClaim; publisher: Publisher }) {
  const { claim, publisher } = props;
  const { language } = publisher;
  const words = summaryWords(language);
  return (
    <>
      <a
        href={href(publisher, pathOf("claim", claim.slug))}
        {...inLanguage(claim.language)}
      >
        {claim.statement}
      </a>
      <p className="meta">
        {words.said}{" "}
        <Said attribution={claim.attribution} language={language} /> ·{" "}
        {words.so} <Rating rating={claim.rating} /> ·{" "}
        {sayOrigins(claim.origins, language, claim.eventKind)}
      </p>
    </>
  );
}

type ClaimsProps = { claims: ListedClaim[]; publisher: Publisher };

/** Published claims, each with its day; a retracted one shows no verdict. */
export function ListedClaims({ claims, publisher }: ClaimsProps) {
  return (
    <ul className="listed">
      {claims.map((claim) => (
        <li key={claim.slug}>
          <Day at={claim.publishedAt} publisher={publisher} />
          {claim.retracted ? (
            <>
              <a
                href={href(publisher, pathOf("claim", claim.slug))}
                {...inLanguage(claim.language)}
              >
                {claim.statement}
              </a>
              <p className="meta">
                <Retracted publisher={publisher} />
              </p>
            </>
          ) : (
            <ClaimLine {...{ claim, publisher }} />
          )}
        </li>
      ))}
    </ul>
  );
}

type SummariesProps = { summaries: ListedSummary[]; publisher: Publisher };

/** Published summaries, each with its standfirst and its day. */
export function ListedSummaries({ summaries, publisher }: SummariesProps) {
  return (
    <ul className="listed">
      {summaries.map((summary) => (
        <li key={summary.slug}>
          <Day at={summary.publishedAt} publisher={publisher} />
          <a
            className="title"
            href={href(publisher, pathOf("summary", summary.slug))}
            {...inLanguage(summary.language)}
          >
            {summary.title}
          </a>
          <p {...inLanguage(summary.language)}>
            {summary.retracted ? (
              <Retracted publisher={publisher} />
            ) : (
              summary.standfirst
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Retracted({ publisher }: { publisher: Publisher }) {
  return (
    <span className="rating red">
      <Mark mark="✕" /> {listWords(publisher.language).retracted}
    </span>
  );
}

/** The day something was published, before it in a list. */
export function Day({ at, publisher }: { at: string; publisher: Publisher }) {
  return (
    <p className="meta">
      <time dateTime={isoDay(at)}>{dayInWords(at, publisher.language)}</time>
    </p>
  );
}
