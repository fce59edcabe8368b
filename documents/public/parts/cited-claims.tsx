import type { CitedClaim } from "@/domain/publishing/cited-claim";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { summaryWords } from "../words/summary-words";
import { ClaimLine } from "./listed";

type CitedClaimsProps = { claims: CitedClaim[]; publisher: Publisher };

/** Every cited claim in the order of citation, with both verdicts. */
export function CitedClaims({ claims, publisher }: CitedClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{summaryWords(publisher.language).claimsHere}</h2>
      <ol className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLine {...{ claim, publisher }} />
          </li>
        ))}
      </ol>
    </section>
  );
}
