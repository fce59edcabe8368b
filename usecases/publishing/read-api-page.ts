import "server-only";

import { type ApiProblem, apiPage } from "@/documents/api/api-page";
import type { PublicDocument } from "@/documents/public/document";
import type { ApiDocument } from "@/lib/openapi";
import { sitePage } from "./public-site";

/** The page that tells people what programs may ask of this site. */
export function readApiPage(
  host: string,
  told: { api: ApiDocument; problems: ApiProblem[] },
): Promise<PublicDocument> {
  return sitePage(host, "api", (site) => apiPage(site, told));
}
