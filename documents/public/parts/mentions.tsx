import { sayDifference } from "@/domain/claims/wording/say-difference";
import type { PublicMention } from "@/domain/publishing/public-claim";
import { dayInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { linkToQuotation } from "../text-fragment";
import { claimWords } from "../words/claim-words";
import { inLanguage } from "./quoted";

type MentionsProps = {
  mentions: PublicMention[];
  tone: string;
  language: Language;
};

/** Where the claim was made: quotations side by side, each in its context. */
export function Mentions({ mentions, tone, language }: MentionsProps) {
  if (mentions.length === 0) return null;
  return (
    <section>
      <h2>{claimWords(language).whereSaid}</h2>
      <div className={`quotes ${tone}`}>
        {mentions.map((mention) => (
          <Mention
            key={mention.id}
            mention={mention}
            first={mentions[0]?.outlet ?? ""}
            language={language}
          />
        ))}
      </div>
    </section>
  );
}

type MentionProps = {
  mention: PublicMention;
  /** The outlet of the first mention, which the others are compared with. */
  first: string;
  language: Language;
};

function Mention({ mention, first, language }: MentionProps) {
  const words = claimWords(language);
  const link = linkToQuotation(mention);
  return (
    <figure className="quote">
      <blockquote {...inLanguage(mention.language)}>
        <span className="around">
          {mention.prefix && `… ${mention.prefix}`}
        </span>
        <mark>{mention.exact}</mark>
        <span className="around">
          {mention.suffix && `${mention.suffix} …`}
        </span>
      </blockquote>
      <figcaption className="meta">
        <strong>{mention.outlet}</strong>,{" "}
        <cite {...inLanguage(mention.language)}>{mention.articleTitle}</cite>
        {mention.publishedAt &&
          `, ${dayInWords(mention.publishedAt, language)}`}
        . {mention.cut && `${words.cut} `}
        {words.versionChecked(mention.versionN)}{" "}
        {link && (
          <a href={link} data-at={mention.url}>
            {words.readInPlace}
          </a>
        )}
        <Differences {...{ mention, first, language }} />
      </figcaption>
    </figure>
  );
}

/** What became of the first report's words here, a sentence for each. */
function Differences({ mention, first, language }: MentionProps) {
  const { differences = [] } = mention;
  if (differences.length === 0) return null;
  const said = differences.map((each) => sayDifference(each, language));
  return (
    <>
      <p>{claimWords(language).wordedOtherwise(first)}</p>
      <ul>
        {[...new Set(said)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
