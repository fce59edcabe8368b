import type { ListedCorrection } from "@/domain/publishing/listing";
import type { Publisher } from "@/domain/publishing/newsroom-view";
import { editionPath, href, pathOf } from "../paths";
import { claimWords } from "../words/claim-words";
import { Correction } from "./history";
import { Day } from "./listed";
import { inLanguage } from "./quoted";

type CorrectionsProps = {
  corrections: ListedCorrection[];
  publisher: Publisher;
};

/** Corrections of claims and summaries, each with what it changed and why. */
export function Corrections({ corrections, publisher }: CorrectionsProps) {
  const words = claimWords(publisher.language);
  return (
    <ul className="listed">
      {corrections.map((one) => (
        <li key={`${one.kind} ${one.slug} ${one.n}`}>
          <Day at={one.publishedAt} publisher={publisher} />
          <a
            href={href(publisher, pathOf(one.kind, one.slug))}
            {...inLanguage(one.language)}
          >
            {one.title}
          </a>
          {", "}
          <a href={href(publisher, editionPath(one.kind, one.slug, one.n))}>
            {words.edition(one.n).toLowerCase()}
          </a>
          <Correction correction={one.correction} publisher={publisher} />
        </li>
      ))}
    </ul>
  );
}
