import type { ReactNode } from "react";
import { numberInWords } from "@/domain/figures/figure-words";
import type { LedgerHead } from "@/domain/publishing/checked-claim";
import type { Edition } from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { momentInWords } from "@/lib/dates";
import { CARD, cardWords } from "../../card/card-lines";
import type { JsonLd } from "../json-ld";
import { address, cardPath, href, PATHS } from "../paths";
import { siteWords } from "../words/site-words";
import { DataBlock, InlineStyle } from "./raw";

/** What the frame of a page needs; `path` is its canonical address. */
export type PageProps = {
  publisher: Publisher;
  title: string;
  description: string | null;
  path: string;
  /** Kept out of search engines: frozen editions, errors, forms. */
  noIndex?: boolean;
  jsonLd?: JsonLd[];
  /** Path of the page's oEmbed answer, where it has one. */
  oembed?: string;
  /** The edition it shows, for whose link a picture stands. */
  edition?: Edition;
  ledgerHead: LedgerHead | null;
  /** Its style sheet, where that is not the whole site's. */
  style?: string;
  children: ReactNode;
};

/** The frame of every page: head, name, navigation, text, foot. */
export function Page(props: PageProps) {
  const { publisher, children } = props;
  const words = siteWords(publisher.language);
  return (
    <html lang={publisher.language} dir="ltr">
      <Head {...props} />
      <body>
        <a className="skip" href="#text">
          {words.skip}
        </a>
        <SiteHeader publisher={publisher} />
        <main id="text" className="wrap">
          {children}
        </main>
        <SiteFooter {...props} />
      </body>
    </html>
  );
}

function Head(props: PageProps) {
  const { publisher, title, description, path } = props;
  const full = path === PATHS.home ? title : `${title} · ${publisher.name}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      {props.noIndex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={address(publisher, path)} />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={publisher.name}
        href={href(publisher, PATHS.rss)}
      />
      {props.oembed && (
        <link
          rel="alternate"
          type="application/json+oembed"
          title={title}
          href={address(publisher, props.oembed)}
        />
      )}
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={publisher.name} />
      <meta property="og:url" content={address(publisher, path)} />
      {description && <meta property="og:description" content={description} />}
      {props.edition && <Card edition={props.edition} />}
      <link
        rel="icon"
        type="image/svg+xml"
        href={href(publisher, PATHS.icon)}
      />
      <InlineStyle style={props.style} />
      {props.jsonLd?.map((data) => (
        <DataBlock key={String(data["@type"])} data={data} />
      ))}
    </head>
  );
}

function Card({ edition }: { edition: Edition }) {
  const { kind, slug, n, publisher } = edition;
  const image = address(publisher, cardPath(kind, slug, n));
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content={String(CARD.width)} />
      <meta property="og:image:height" content={String(CARD.height)} />
      <meta property="og:image:alt" content={cardWords(edition)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function SiteHeader({ publisher }: { publisher: Publisher }) {
  const words = siteWords(publisher.language);
  const links = [
    [PATHS.summaries, words.summaries],
    [PATHS.claims, words.claims],
    [PATHS.search, words.search],
    [PATHS.corrections, words.corrections],
    [PATHS.methodology, words.methodology],
  ] as const;
  return (
    <header className="site">
      <div className="wrap">
        <a className="name" href={href(publisher, PATHS.home)}>
          {publisher.name}
        </a>
        <nav aria-label={words.siteNavigation}>
          <Links publisher={publisher} links={links} />
        </nav>
      </div>
    </header>
  );
}

function SiteFooter({ publisher, path, ledgerHead }: PageProps) {
  const words = siteWords(publisher.language);
  const about = `${PATHS.reportError}?about=${encodeURIComponent(path)}`;
  const links = [
    [about, words.reportError],
    [PATHS.accessibility, words.accessibility],
    [PATHS.rss, words.feeds],
  ] as const;
  return (
    <footer className="wrap">
      <nav aria-label={words.footerNavigation}>
        <Links publisher={publisher} links={links} />
      </nav>
      {ledgerHead && <Ledger publisher={publisher} head={ledgerHead} />}
    </footer>
  );
}

type LinksProps = {
  publisher: Publisher;
  links: readonly (readonly [path: string, label: string])[];
};

function Links({ publisher, links }: LinksProps) {
  return (
    <ul>
      {links.map(([path, label]) => (
        <li key={path}>
          <a href={href(publisher, path)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

type LedgerProps = { publisher: Publisher; head: LedgerHead };

function Ledger({ publisher: { language }, head }: LedgerProps) {
  const seq = numberInWords(head.seq, language);
  const at = momentInWords(head.at, language);
  return (
    <p>
      {siteWords(language).ledgerHead(seq, at)}{" "}
      <span className="mono">{head.hash}</span>
    </p>
  );
}
