import "server-only";

import {
  accessibilityPage,
  methodologyPage,
} from "@/documents/public/about-pages";
import type { PublicDocument } from "@/documents/public/document";
import { homePage } from "@/documents/public/home-page";
import {
  claimsPage,
  correctionsPage,
  summariesPage,
} from "@/documents/public/list-pages";
import {
  notFoundPage,
  type Withheld,
  withheldPage,
} from "@/documents/public/problem-pages";
import { type Cursor, toCursor } from "@/lib/cursor";
import { pageOfClaims, pageOfCorrections, pageOfSummaries } from "./listed";
import { cachedPage } from "./page-cache";
import { readPublicState, siteOf, sitePage } from "./public-site";

const PAGE = 25;
const AT_HOME = 5;

/** The day of the last round of accessibility tests. */
const ASSESSED_ON = "2026-11-21";

/** The page at `/`. */
export function readHomePage(host: string): Promise<PublicDocument> {
  return sitePage(host, "home", async (site, newsroomId) => {
    const newest = { newsroomId, limit: AT_HOME };
    const summaries = await pageOfSummaries(newest);
    const claims = await pageOfClaims({ ...newest, limit: 2 * AT_HOME });
    const corrections = await pageOfCorrections(newest);
    return homePage(site, {
      summaries: summaries.items,
      claims: claims.items,
      corrections: corrections.items,
    });
  });
}

export type PublicList = "claims" | "summaries" | "corrections";

/** One page of a list, from the newest or from where the last page ended. */
export function readListPage(
  host: string,
  list: PublicList,
  after: Cursor | undefined,
): Promise<PublicDocument> {
  const from = after ? toCursor(after) : null;
  const name = `${list} ${from ?? ""}`;
  return sitePage(host, name, async (site, newsroomId) => {
    const asked = { newsroomId, after, limit: PAGE };
    if (list === "claims") {
      return claimsPage(site, { ...(await pageOfClaims(asked)), after: from });
    }
    if (list === "summaries") {
      const page = await pageOfSummaries(asked);
      return summariesPage(site, { ...page, after: from });
    }
    const page = await pageOfCorrections(asked);
    return correctionsPage(site, { ...page, after: from });
  });
}

/** How the newsroom works: made anew when any of its settings has changed. */
export async function readMethodology(host: string): Promise<PublicDocument> {
  const site = await siteOf(await readPublicState(host));
  return cachedPage(`methodology ${JSON.stringify(site)}`, () =>
    methodologyPage(site),
  );
}

/** The accessibility statement. */
export function readAccessibility(host: string): Promise<PublicDocument> {
  return sitePage(host, "accessibility", (site) =>
    accessibilityPage(site, ASSESSED_ON),
  );
}

/** What an address without a page answers with. */
export function readNotFound(host: string): Promise<PublicDocument> {
  return sitePage(host, "not found", (site) => notFoundPage(site));
}

/** What stands at an address whose page the law keeps back. */
export async function readWithheld(
  host: string,
  withheld: Withheld,
): Promise<PublicDocument> {
  const site = await siteOf(await readPublicState(host));
  return withheldPage(site, withheld);
}
