import type { PublicDocument } from "./document";
import { PlainPage } from "./parts/plain-page";
import { PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { type LinkProblem, linkWords } from "./words/link-words";

/** What a link answers with that leads nowhere, or no longer. */
export function linkProblemPage(
  site: Site,
  problem: LinkProblem,
): Promise<PublicDocument> {
  const { title, text } = linkWords(site.newsroom.language, problem);
  return renderDocument(
    <PlainPage site={site} title={title} path={PATHS.home}>
      <p>{text}</p>
    </PlainPage>,
  );
}
