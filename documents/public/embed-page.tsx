import { sayOrigins } from "@/domain/provenance/say-origins";
import { eventKindOf } from "@/domain/publishing/cited-claim";
import { type ClaimEdition, isRetraction } from "@/domain/publishing/edition";
import type { PublicDocument } from "./document";
import { Frame } from "./parts/frame";
import { inLanguage } from "./parts/quoted";
import { Retracted } from "./parts/retracted";
import { Verdict } from "./parts/stamp";
import { address, pathOf } from "./paths";
import { renderDocument } from "./render";
import { claimWords } from "./words/claim-words";

/**
 * A claim with its verdict, small, to be framed by any site. It has links and
 * nothing else: no form, no script, nothing that a frame could trick out of a
 * reader; its links open outside the frame.
 */
export function embedPage(edition: ClaimEdition): Promise<PublicDocument> {
  const { claim, publisher, slug } = edition;
  const { language } = publisher;
  const words = claimWords(language);
  const { count } = claim.origins.supports;
  return renderDocument(
    <Frame publisher={publisher} title={claim.statement}>
      <main className="embed">
        <p className="kicker ui">
          {words.kicker(claim.claimant?.name ?? null)}
        </p>
        <h1 {...inLanguage(claim.language)}>{claim.statement}</h1>
        {isRetraction(edition) ? (
          <Retracted edition={edition} />
        ) : (
          <>
            <section
              className={`stamp ${claim.verdict.rating.tone}`}
              aria-label={words.verdict}
            >
              <Verdict verdict={claim.verdict} language={language} />
            </section>
            <p className="meta">
              {sayOrigins(count, language, eventKindOf(claim))}
            </p>
          </>
        )}
        <p className="meta">
          <a
            href={address(publisher, pathOf("claim", slug))}
            target="_top"
            rel="noopener"
          >
            {words.checkBy(publisher.name)}
          </a>
        </p>
      </main>
    </Frame>,
  );
}
