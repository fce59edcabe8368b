import * as articles from "./articles";
import * as claims from "./claims";
import * as events from "./events";
import * as evidence from "./evidence";
import * as figures from "./figures";
import * as imports from "./imports";
import * as ledger from "./ledger";
import * as matching from "./matching";
import * as publishing from "./publishing";
import * as readArticles from "./read-articles";
import * as readPublished from "./read-published";
import * as reports from "./reports";
import * as schemas from "./schemas";
import * as search from "./search";
import * as sourceParts from "./source-parts";
import * as sources from "./sources";
import * as suggestions from "./suggestions";
import * as summaries from "./summaries";
import * as verdicts from "./verdicts";
import * as versions from "./versions";
import * as webhookDeliveries from "./webhook-deliveries";
import * as webhooks from "./webhooks";

const SUBJECTS = {
  articles: { ...articles, ...readArticles, ...versions },
  claims,
  evidence,
  events,
  figures,
  imports,
  ledger,
  matching,
  publishing: { ...publishing, ...readPublished },
  reports,
  schemas,
  search,
  sources: { ...sources, ...sourceParts },
  suggestions,
  summaries,
  verdicts,
  webhooks: { ...webhooks, ...webhookDeliveries },
};

/** Every endpoint of the API by the subject it belongs to. */
export function listEndpoints() {
  return Object.entries(SUBJECTS).flatMap(([subject, exported]) =>
    Object.values(exported)
      .filter((held) => typeof held === "object" && "act" in held)
      .map((declared) => ({ subject, declared })),
  );
}
