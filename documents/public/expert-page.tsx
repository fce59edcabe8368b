import type {
  AnswerProblems,
  GivenAnswer,
} from "@/domain/experts/expert-input";
import type { PublicMention } from "@/domain/publishing/public-claim";
import { momentInWords } from "@/lib/dates";
import type { Language } from "@/lib/language";
import { webAddress } from "@/lib/web-address";
import type { PublicDocument } from "./document";
import { AnswerForm } from "./parts/answer-form";
import { Mentions } from "./parts/mentions";
import { PlainPage } from "./parts/plain-page";
import { inLanguage, Paragraphs } from "./parts/quoted";
import { PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { expertWords } from "./words/expert-words";

/** A claim with what may be shown of it to someone outside who is asked. */
export type AskedClaim = {
  statement: string;
  language: string;
  mentions: PublicMention[];
  evidence: {
    title: string;
    publisher: string | null;
    url: string | null;
    language: string | null;
    excerpt: string;
    locator: string | null;
  }[];
};

export type ExpertPageInput = {
  name: string;
  question: string;
  expiresAt: string;
  claim: AskedClaim;
  form: { values: GivenAnswer; errors: AnswerProblems };
};

/** The page behind an expert's link: one claim, one question, one form. */
export function expertPage(
  site: Site,
  { name, question, expiresAt, claim, form }: ExpertPageInput,
): Promise<PublicDocument> {
  const { newsroom } = site;
  const { language } = newsroom;
  const words = expertWords(language);
  const until = momentInWords(expiresAt, language);
  return renderDocument(
    <PlainPage site={site} title={words.title} path={PATHS.home}>
      <p>{words.intro(newsroom.name, name)}</p>
      <h2>{words.claim}</h2>
      <blockquote {...inLanguage(claim.language)}>
        <p>{claim.statement}</p>
      </blockquote>
      <Mentions mentions={claim.mentions} tone="slate" language={language} />
      <Evidence claim={claim} language={language} />
      <h2>{words.question}</h2>
      <div dir="auto">
        <Paragraphs text={question} />
      </div>
      <AnswerForm language={language} {...form} />
      <p className="meta">
        {words.until(until)} {words.once}
      </p>
    </PlainPage>,
  );
}

function Evidence(props: { claim: AskedClaim; language: Language }) {
  const { evidence } = props.claim;
  if (evidence.length === 0) return null;
  return (
    <section>
      <h2>{expertWords(props.language).evidence}</h2>
      <ul>
        {evidence.map((item, i) => (
          <EvidenceItem key={i} item={item} />
        ))}
      </ul>
    </section>
  );
}

function EvidenceItem({ item }: { item: AskedClaim["evidence"][number] }) {
  const address = item.url ? webAddress(item.url) : null;
  const attributes = item.language ? inLanguage(item.language) : {};
  return (
    <li>
      <cite {...attributes}>
        {address ? <a href={address}>{item.title}</a> : item.title}
      </cite>
      {item.publisher && `, ${item.publisher}`}
      {item.locator && `, ${item.locator}`}
      <blockquote dir="auto">
        <p>{item.excerpt}</p>
      </blockquote>
    </li>
  );
}

/** What an expert sees once their answer has arrived. */
export function answeredPage(site: Site): Promise<PublicDocument> {
  const words = expertWords(site.newsroom.language);
  return renderDocument(
    <PlainPage site={site} title={words.sent} path={PATHS.home}>
      <p>{words.sentText}</p>
    </PlainPage>,
  );
}
