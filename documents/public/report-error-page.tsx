import type {
  ReportedError,
  ReportedErrorProblems,
} from "@/domain/publishing/reported-error";
import type { PublicDocument } from "./document";
import { ErrorForm } from "./parts/error-form";
import { PlainPage } from "./parts/plain-page";
import { href, ownPath, PATHS } from "./paths";
import { renderDocument } from "./render";
import type { Site } from "./site";
import { formWords } from "./words/form-words";

export type ReportErrorInput = {
  values: ReportedError;
  /** A sentence for each field that can't be sent as it is. */
  errors: ReportedErrorProblems;
  /** The network has sent too much lately; what was typed is kept. */
  tooMany: boolean;
};

/** The page at `/report-an-error`: a plain form, sent by POST to itself. */
export function reportErrorPage(
  site: Site,
  input: ReportErrorInput,
): Promise<PublicDocument> {
  const { newsroom } = site;
  const words = formWords(newsroom.language);
  return renderDocument(
    <PlainPage site={site} title={words.title} path={PATHS.reportError}>
      <p>{words.intro}</p>
      <ErrorForm publisher={newsroom} {...input} />
    </PlainPage>,
  );
}

/** What a reader sees once their report has arrived; `about` is its page. */
export function errorReportedPage(
  site: Site,
  about: string | null,
): Promise<PublicDocument> {
  const page = about && ownPath(about);
  const { newsroom } = site;
  const words = formWords(newsroom.language);
  return renderDocument(
    <PlainPage site={site} title={words.sent} path={PATHS.reportError}>
      <p>{words.sentText}</p>
      {page && (
        <p>
          <a href={href(newsroom, page)}>{words.back}</a>
        </p>
      )}
    </PlainPage>,
  );
}
