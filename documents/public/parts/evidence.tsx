import type {
  ConfidentialSource,
  NamedSource,
  PublicEvidence,
} from "@/domain/publishing/public-claim";
import { dayInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { webAddress } from "@/lib/web-address";
import { vocabulary } from "../../words/vocabulary";
import { claimWords } from "../words/claim-words";
import { inLanguage } from "./quoted";

type ListProps = {
  evidence: PublicEvidence[];
  language: Language;
};

/** The evidence: what each source says, for or against, and how good it is. */
export function Evidence({ evidence, language }: ListProps) {
  const words = claimWords(language);
  return (
    <section>
      <h2>{words.evidence}</h2>
      {evidence.length === 0 ? (
        <p>{words.noEvidence}</p>
      ) : (
        <ol className="evidence">
          {evidence.map((item) => (
            <li key={item.id}>
              <Item item={item} language={language} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

type ItemProps = { item: PublicEvidence; language: Language };

function Item({ item, language }: ItemProps) {
  const { source } = item;
  return (
    <>
      {source.confidential ? (
        <Unnamed source={source} language={language} />
      ) : (
        <Named source={source} language={language} />
      )}
      <Grades item={item} language={language} />
      {item.excerpt && !source.confidential && (
        <blockquote
          className="excerpt"
          {...(source.language && inLanguage(source.language))}
        >
          {item.excerpt}
        </blockquote>
      )}
      <Kept item={item} language={language} />
    </>
  );
}

function Named(props: { source: NamedSource; language: Language }) {
  const { source, language } = props;
  const { sourceType, interest } = vocabulary(language);
  const lang = source.language ? inLanguage(source.language) : {};
  const publisher = source.publisher;
  const url = webAddress(source.url);
  const facts = [
    sourceType[source.type],
    ...(source.primary ? [claimWords(language).primary] : []),
    ...(source.author ? [source.author] : []),
    ...(publisher
      ? [`${publisher.name} (${interest[publisher.interest]})`]
      : []),
    ...(source.publishedAt ? [dayInWords(source.publishedAt, language)] : []),
  ];
  return (
    <>
      <h3 {...lang}>{url ? <a href={url}>{source.title}</a> : source.title}</h3>
      <p className="meta">{facts.join(" · ")}</p>
    </>
  );
}

function Unnamed(props: { source: ConfidentialSource; language: Language }) {
  const words = claimWords(props.language);
  return (
    <>
      <h3>{words.confidential}</h3>
      <p className="meta">
        {words.confidentialNote}{" "}
        <span className="mono">{props.source.digest}</span>
      </p>
    </>
  );
}

function Grades({ item, language }: ItemProps) {
  const words = claimWords(language);
  const { stance, reliability, credibility } = vocabulary(language);
  const grade = item.source.reliability;
  return (
    <p>
      <strong>{capitalised(stance[item.stance])}.</strong>{" "}
      {words.sourceGrade(grade, reliability[grade])}{" "}
      {words.informationGrade(
        String(item.credibility),
        credibility[item.credibility],
      )}
    </p>
  );
}

function Kept({ item: { locator, snapshot }, language }: ItemProps) {
  if (!locator && !snapshot) return null;
  return (
    <p className="meta">
      {locator}
      {locator && snapshot && " · "}
      {snapshot && (
        <>
          {claimWords(language).savedCopy(
            dayInWords(snapshot.capturedAt, language),
          )}
          , SHA-256 <span className="mono">{snapshot.sha256}</span>
        </>
      )}
    </p>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
