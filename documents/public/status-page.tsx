import type { EditionEntry } from "@/domain/publishing/edition";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { inSentence } from "@/domain/verdicts/stamp";
import { dayInWords } from "@/lib/dates";
import { vocabulary } from "../words/vocabulary";
import type { PublicDocument } from "./document";
import { Frame } from "./parts/frame";
import { href, type PublishedKind, pathOf } from "./paths";
import { renderDocument } from "./render";
import { statusWords } from "./words/status-words";

export type StatusPageInput = {
  publisher: Publisher;
  kind: PublishedKind;
  slug: string;
  /** The edition asked about. */
  n: number;
  /** SHA-256 of that edition's page. */
  sha256: string;
  /** The newest edition; with the same `n`, the one asked about is current. */
  latest: EditionEntry;
};

/**
 * The small document at `…/editions/{n}/status`, shown inside the frozen page:
 * what was true when the edition was made stays in its bytes, what became of
 * it since is told here.
 */
export function statusPage(input: StatusPageInput): Promise<PublicDocument> {
  const { publisher, n, sha256, latest } = input;
  const words = statusWords(publisher.language);
  return renderDocument(
    <Frame publisher={publisher} title={words.title(n)}>
      <main className="ui" aria-label={words.title(n)}>
        <h1>
          {sentence(input)}{" "}
          {latest.n !== n && (
            <a
              href={href(publisher, pathOf(input.kind, input.slug))}
              target="_top"
            >
              {words.read}
            </a>
          )}
        </h1>
        <p className="meta">
          {words.bytes} <span className="mono">{sha256}</span>
        </p>
      </main>
    </Frame>,
  );
}

function sentence({ publisher, n, latest }: StatusPageInput): string {
  const { language } = publisher;
  const words = statusWords(language);
  if (latest.n === n || !latest.correction) return words.current;
  const at = dayInWords(latest.publishedAt, language);
  const { kind } = latest.correction;
  if (kind === "retraction") return words.retracted(latest.n, at);
  const label = inSentence(vocabulary(language).correction[kind]);
  return words.superseded(latest.n, at, label);
}
