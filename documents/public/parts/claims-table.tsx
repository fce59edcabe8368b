import { sayOrigins } from "@/domain/provenance/say-origins";
import type { CitedClaim } from "@/domain/publishing/cited-claim";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { href, pathOf } from "../paths";
import { summaryWords } from "../words/summary-words";
import { inLanguage } from "./quoted";
import { Rating, Said } from "./stamp";

type ClaimsTableProps = { claims: CitedClaim[]; publisher: Publisher };

/** Every cited claim in the order of citation, with both verdicts. */
export function ClaimsTable({ claims, publisher }: ClaimsTableProps) {
  if (claims.length === 0) return null;
  const { language } = publisher;
  const words = summaryWords(language);
  return (
    <section>
      <h2 id="claims">{words.claimsHere}</h2>
      <ol className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
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
          </li>
        ))}
      </ol>
    </section>
  );
}
