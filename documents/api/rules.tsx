import type { Publisher } from "@/domain/publishing/newsroom-view";
import { address, href, PATHS } from "../public/paths";

/** What holds for every operation. */
export function Rules({ publisher }: { publisher: Publisher }) {
  const claims = address(publisher, "/api/v1/claims");
  return (
    <>
      <p className="standfirst">
        What is published is open to any program. The rest needs a token and
        does what the token’s person may do, no more.
      </p>
      <dl>
        <dt>Token</dt>
        <dd>
          Made on the desk under Settings, or with <code>npm run token</code>.
          Send it as <code>Authorization: Bearer TOKEN</code>.
        </dd>
        <dt>Lists</dt>
        <dd>
          Come in pages: <code>limit</code> says how many, <code>next</code> of
          the answer goes into <code>after</code> of the next request until it
          is <code>null</code>.
        </dd>
        <dt>Repeats</dt>
        <dd>
          A POST with an <code>Idempotency-Key</code> is done once: the same
          request with the same key within a day gets the same answer.
        </dd>
        <dt>Revisions</dt>
        <dd>
          A write names the <code>revision</code> it read. Where that has moved,
          the answer is 409 with the current one.
        </dd>
        <dt>Refusals</dt>
        <dd>
          Are <code>application/problem+json</code> with a lasting{" "}
          <code>type</code>, a sentence in <code>detail</code> and, of fields
          that can’t be read, <code>errors</code> with each field’s sentence.{" "}
          <a href="#problems">All of them</a>
        </dd>
        <dt>Fields</dt>
        <dd>
          Are listed with what they hold below them. One whose name ends in{" "}
          <code>?</code> may be left out.
        </dd>
        <dt>Offsets</dt>
        <dd>Count Unicode code points of a version’s text.</dd>
        <dt>Shapes</dt>
        <dd>
          JSON Schemas of a{" "}
          <a href={href(publisher, "/api/v1/schemas/report.json")}>report</a>{" "}
          and of a{" "}
          <a href={href(publisher, "/api/v1/schemas/claim.json")}>
            published claim
          </a>
          .
        </dd>
        <dt>Also read without a token</dt>
        <dd>
          <a href={href(publisher, PATHS.rss)}>RSS</a>,{" "}
          <a href={href(publisher, PATHS.atom)}>Atom</a>,{" "}
          <a href={href(publisher, PATHS.jsonFeed)}>JSON Feed</a> and{" "}
          <a href={href(publisher, PATHS.claimReviewFeed)}>ClaimReview</a>{" "}
          feeds, each narrowed by <code>rating</code>, <code>party</code> and{" "}
          <code>event</code>; <code>/v1alpha1/claims:search</code> as Google’s
          Fact Check Tools answer it; <code>/oembed?url=</code>;{" "}
          <a href={href(publisher, PATHS.annotations)}>W3C annotations</a>.
        </dd>
      </dl>
      <pre className="mono">{`curl "${claims}?q=bridge&limit=5"`}</pre>
    </>
  );
}
