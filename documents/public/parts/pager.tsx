import type { Publisher } from "@/domain/publishing/newsroom-view";
import { href } from "../paths";
import { listWords } from "../words/list-words";

type PagerProps = {
  publisher: Publisher;
  /** The list's own path with its filters, without a place in it. */
  path: string;
  /** What this page began after; null on the first. */
  after: string | null;
  next: string | null;
};

/** The way on and back through a list that is paged by where it stopped. */
export function Pager({ publisher, path, after, next }: PagerProps) {
  if (after === null && next === null) return null;
  const words = listWords(publisher.language);
  return (
    <nav className="pager" aria-label={words.pages}>
      {next !== null && (
        <a rel="next" href={href(publisher, withCursor(path, next))}>
          {words.older}
        </a>
      )}
      {after !== null && <a href={href(publisher, path)}>{words.newest}</a>}
    </nav>
  );
}

/** `path` with the cursor its next page begins after. */
export function withCursor(path: string, cursor: string): string {
  const joint = path.includes("?") ? "&" : "?";
  return `${path}${joint}after=${encodeURIComponent(cursor)}`;
}
