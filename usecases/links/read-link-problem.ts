import "server-only";

import type { PublicDocument } from "@/documents/public/document";
import { linkProblemPage } from "@/documents/public/link-pages";
import type { LinkProblem } from "@/documents/public/words/link-words";
import { readPublicState, siteOf } from "@/usecases/publishing/public-site";

/** The page that says why a link leads nowhere. */
export async function readLinkProblem(
  host: string,
  problem: LinkProblem,
): Promise<PublicDocument> {
  return linkProblemPage(await siteOf(await readPublicState(host)), problem);
}
