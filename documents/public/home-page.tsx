import type { ReactNode } from "react";

import type {
  ListedClaim,
  ListedCorrection,
  ListedSummary,
} from "@/domain/publishing/listing";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { organization } from "../organization";
import type { PublicDocument } from "./document";
import { Corrections } from "./parts/corrections";
import { ListedClaims, ListedSummaries } from "./parts/listed";
import { Page } from "./parts/page";
import { Paragraphs } from "./parts/quoted";
import { href, PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { listWords } from "./words/list-words";
import { siteWords } from "./words/site-words";

export type HomePageInput = {
  summaries: ListedSummary[];
  claims: ListedClaim[];
  corrections: ListedCorrection[];
};

/** The page at `/`: the newsroom in a sentence, and the newest of each kind. */
export function homePage(
  { newsroom, ledgerHead }: Site,
  { summaries, claims, corrections }: HomePageInput,
): Promise<PublicDocument> {
  const publisher = newsroom;
  const words = listWords(newsroom.language);
  const about = { "@context": "https://schema.org", ...organization(newsroom) };
  return renderDocument(
    <Page
      {...{ publisher, ledgerHead }}
      title={newsroom.name}
      description={newsroom.about}
      path={PATHS.home}
      jsonLd={[about]}
    >
      <div className="text">
        <h1>{newsroom.name}</h1>
        <div className="standfirst">
          <Paragraphs text={newsroom.about} />
        </div>
        <div className="home">
          <Newest {...{ publisher }} of="summaries">
            <ListedSummaries {...{ summaries, publisher }} />
            {summaries.length === 0 && <p>{words.noSummaries}</p>}
          </Newest>
          <Newest {...{ publisher }} of="claims">
            <ListedClaims {...{ claims, publisher }} />
            {claims.length === 0 && <p>{words.noClaims}</p>}
          </Newest>
          {corrections.length > 0 && (
            <Newest {...{ publisher }} of="corrections">
              <Corrections {...{ corrections, publisher }} />
            </Newest>
          )}
        </div>
      </div>
    </Page>,
  );
}

type NewestProps = {
  publisher: Publisher;
  of: "summaries" | "claims" | "corrections";
  children: ReactNode;
};

function Newest({ publisher, of, children }: NewestProps) {
  const words = listWords(publisher.language);
  const site = siteWords(publisher.language);
  return (
    <section className={`${of}-now`}>
      <h2>{words.latest[of]}</h2>
      {children}
      <p>
        <a href={href(publisher, PATHS[of])}>
          {words.all(site[of].toLowerCase())}
        </a>
      </p>
    </section>
  );
}
