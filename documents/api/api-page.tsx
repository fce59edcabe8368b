import type { ApiDocument } from "@/lib/openapi";
import type { PublicDocument } from "../public/document";
import { Page } from "../public/parts/page";
import { address, href, PATHS } from "../public/paths";
import { renderDocument } from "../public/render";
import type { Site } from "../public/site";
import { Operation } from "./operation";
import { Rules } from "./rules";
import { WebhookRules } from "./webhook-rules";

/** A reason for which the API refuses, by the end of its `type`. */
export type ApiProblem = { type: string; status: number; sentence: string };

type ApiPageInput = { api: ApiDocument; problems: ApiProblem[] };

/** The page at `/api`: the OpenAPI document in words, in English. */
export function apiPage(
  site: Site,
  { api, problems }: ApiPageInput,
): Promise<PublicDocument> {
  const { newsroom, ledgerHead } = site;
  const subjects = bySubject(api);
  const base = address(newsroom, "");
  return renderDocument(
    <Page
      {...{ ledgerHead }}
      publisher={newsroom}
      title="API"
      description="How programs read and work with this newsroom's checks."
      path={PATHS.api}
    >
      <article className="text" lang="en">
        <h1>API</h1>
        <Rules publisher={newsroom} />
        <h2>Subjects</h2>
        <ul>
          {subjects.map(([subject, listed]) => (
            <li key={subject}>
              <a href={`#${subject}`}>{subject}</a> ({listed.length})
            </li>
          ))}
          <li>
            <a href="#receiving">Receiving webhooks</a>
          </li>
          <li>
            <a href="#problems">Problems</a>
          </li>
        </ul>
        {subjects.map(([subject, listed]) => (
          <section key={subject} id={subject}>
            <h2>{subject}</h2>
            {listed.map((one) => (
              <Operation key={one.operation.operationId} {...one} base={base} />
            ))}
          </section>
        ))}
        <WebhookRules webhooks={api.webhooks} />
        <Problems problems={problems} />
        <p>
          The same for programs:{" "}
          <a href={href(newsroom, "/api/v1/openapi.json")}>OpenAPI 3.1</a>.
        </p>
      </article>
    </Page>,
  );
}

function bySubject({ paths }: ApiDocument) {
  const listed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      operation,
    })),
  );
  const groups = Map.groupBy(listed, (one) => one.operation.tags[0] ?? "");
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

function Problems({ problems }: { problems: ApiProblem[] }) {
  const byStatus = Map.groupBy(problems, ({ status }) => status);
  return (
    <section id="problems">
      <h2>Problems</h2>
      <p>
        By their status: the end of a problem’s <code>type</code>, which stays
        the same, and its sentence.
      </p>
      {[...byStatus]
        .sort(([a], [b]) => a - b)
        .map(([status, listed]) => (
          <section key={status}>
            <h3>{status}</h3>
            <ul>
              {listed.map(({ type, sentence }) => (
                <li key={type} id={`problem-${type}`}>
                  <code>{type}</code> {sentence}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
