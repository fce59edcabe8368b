import { dayInWords } from "@/lib/dates";
import { webAddress } from "@/lib/web-address";
import { organization } from "../organization";
import type { PublicDocument } from "./document";
import { GradeTable, PolicyTable, ScaleTable } from "./parts/method-tables";
import { Page } from "./parts/page";
import { Paragraphs } from "./parts/quoted";
import { address, href, PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { aboutWords } from "./words/about-words";
import { siteWords } from "./words/site-words";

/** The page at `/methodology`, built from the newsroom's own settings. */
export function methodologyPage(site: Site): Promise<PublicDocument> {
  const { newsroom, ledgerHead } = site;
  const words = aboutWords(newsroom.language);
  const licence = webAddress(newsroom.licence);
  const principles = {
    "@context": "https://schema.org",
    ...organization(newsroom),
    publishingPrinciples: address(newsroom, PATHS.methodology),
  };
  return renderDocument(
    <Page
      {...{ ledgerHead }}
      publisher={newsroom}
      title={words.methodology}
      description={words.intro}
      path={PATHS.methodology}
      jsonLd={[principles]}
    >
      <article className="text">
        <h1>{words.methodology}</h1>
        <p className="standfirst">{words.intro}</p>
        <section>
          <h2>{words.whoWeAre}</h2>
          <Paragraphs text={newsroom.about} />
          {newsroom.contactEmail && (
            <p>
              {words.reachUs} <Contact newsroom={newsroom} />
            </p>
          )}
        </section>
        <Told heading={words.twoQuestions} texts={words.twoQuestionsText} />
        <Told heading={words.origins} texts={words.originsText} />
        <h2>{words.scale}</h2>
        <p>{words.scaleText}</p>
        <ScaleTable newsroom={newsroom} />
        <PolicyTable newsroom={newsroom} />
        <h2>{words.grades}</h2>
        <p>{words.gradesText}</p>
        <GradeTable language={newsroom.language} />
        <Told heading={words.signatures} texts={words.signaturesText} />
        {newsroom.unnamedSourcesPolicy && (
          <section>
            <h2>{words.unnamedSources}</h2>
            <Paragraphs text={newsroom.unnamedSourcesPolicy} />
          </section>
        )}
        <section>
          <h2>{words.correctionsPolicy}</h2>
          <Paragraphs text={newsroom.correctionsPolicy} />
          <p>
            <a href={href(newsroom, PATHS.reportError)}>
              {siteWords(newsroom.language).reportError}
            </a>
          </p>
        </section>
        <section>
          <h2>{words.programs}</h2>
          <p>
            {words.programsText}{" "}
            <a href={href(newsroom, PATHS.api)}>{words.apiPage}</a>
          </p>
        </section>
        {licence && (
          <p>
            {words.licence}: <a href={licence}>{licence}</a>
          </p>
        )}
      </article>
    </Page>,
  );
}

/**
 * The page at `/accessibility`. `assessedOn` is the day of the last round of
 * tests, an ISO date: a statement without a date says nothing.
 */
export function accessibilityPage(
  site: Site,
  assessedOn: string,
): Promise<PublicDocument> {
  const { newsroom, ledgerHead } = site;
  const { language } = newsroom;
  const words = aboutWords(language);
  return renderDocument(
    <Page
      {...{ ledgerHead }}
      publisher={newsroom}
      title={words.accessibility}
      description={null}
      path={PATHS.accessibility}
    >
      <article className="text">
        <h1>{words.accessibility}</h1>
        {words.accessibilityText.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Told heading={words.limits} texts={words.limitsText} />
        <h2>{words.contact}</h2>
        <p>
          {words.contactText} <Contact newsroom={newsroom} />
        </p>
        <p className="meta">
          {words.assessed(dayInWords(assessedOn, language))}
        </p>
      </article>
    </Page>,
  );
}

/** Where readers reach the desk: an address to write to, or the form. */
function Contact({ newsroom }: Pick<Site, "newsroom">) {
  const { contactEmail: contact, language } = newsroom;
  if (!contact) {
    return (
      <a href={href(newsroom, PATHS.reportError)}>
        {siteWords(language).reportError}
      </a>
    );
  }
  const page = webAddress(contact);
  if (page) return <a href={page}>{contact}</a>;
  const isEmail = /^\S+@\S+$/.test(contact);
  return isEmail ? <a href={`mailto:${contact}`}>{contact}</a> : contact;
}

function Told({ heading, texts }: { heading: string; texts: string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}
