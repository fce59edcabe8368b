import type { PublicDocument } from "./document";
import { Page } from "./parts/page";
import { PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { type LinkProblem, linkWords } from "./words/link-words";

/** What a link answers with that leads nowhere, or no longer. */
export function linkProblemPage(
  { newsroom, ledgerHead }: Site,
  problem: LinkProblem,
): Promise<PublicDocument> {
  const { title, text } = linkWords(newsroom.language, problem);
  return renderDocument(
    <Page
      {...{ ledgerHead, title }}
      publisher={newsroom}
      description={null}
      path={PATHS.home}
      noIndex
    >
      <div className="text">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
    </Page>,
  );
}
