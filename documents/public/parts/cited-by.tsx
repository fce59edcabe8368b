import type { Publisher } from "@/domain/publishing/newsroom-view";
import { href, pathOf } from "../paths";
import { claimWords } from "../words/claim-words";
import { inLanguage } from "./quoted";

/** A summary that cites the claim. */
export type CitingSummary = { slug: string; title: string; language: string };

type CitedByProps = { publisher: Publisher; summaries: CitingSummary[] };

/** The summaries in which a reader finds the claim in its story. */
export function CitedBy({ publisher, summaries }: CitedByProps) {
  if (summaries.length === 0) return null;
  return (
    <section>
      <h2>{claimWords(publisher.language).citedBy}</h2>
      <ul>
        {summaries.map(({ slug, title, language }) => (
          <li key={slug}>
            <a
              href={href(publisher, pathOf("summary", slug))}
              {...inLanguage(language)}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
