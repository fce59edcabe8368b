import type { Edition } from "@/domain/publishing/edition";
import { dayInWords } from "@/lib/dates";
import { address, href, pathOf, statusPath } from "../paths";
import { claimWords } from "../words/claim-words";

/**
 * What a frozen edition says of itself: a line that stays true for ever, and a
 * frame whose own address answers whether a later edition has replaced it.
 */
export function FrozenLine({ edition }: { edition: Edition }) {
  const { publisher, kind, slug, n } = edition;
  const words = claimWords(publisher.language);
  const path = pathOf(kind, slug);
  return (
    <div className="note-box ui">
      <p>
        {words.frozen(n, dayInWords(edition.publishedAt, publisher.language))}{" "}
        <a href={href(publisher, path)}>{address(publisher, path)}</a>.
      </p>
      <iframe
        className="status"
        src={href(publisher, statusPath(kind, slug, n))}
        title={words.status}
      />
    </div>
  );
}
