import { JSDOM } from "jsdom";
import { expect, it } from "vitest";

import { claimEditionPage, claimPage } from "./claim-page";
import { embedPage } from "./embed-page";
import { maliEdition } from "./mali-example/editions";
import { maliSummary } from "./mali-example/summary";
import { summaryEditionPage, summaryPage } from "./summary-page";

const robotsOf = ({ body }: { body: string }) =>
  new JSDOM(body).window.document
    .querySelector('meta[name="robots"]')
    ?.getAttribute("content");

it("a summary that was taken back is told to machines as no article", async () => {
  const edition = structuredClone(maliSummary());
  const why = { kind: "retraction", note: "The act was forged." } as const;
  const correction = { ...why, before: null, after: null };
  const publishedAt = "2022-08-03T09:00:00Z";
  edition.history.push({ n: 2, publishedAt, correction, sha256: null });
  expect((await summaryPage(maliSummary())).body).toContain("NewsArticle");
  const { body } = await summaryPage({ ...edition, n: 2, publishedAt });
  expect(body).toContain("The act was forged.");
  expect(body).not.toContain("NewsArticle");
});

it("search engines are led to what stands now, and to nothing beside it", async () => {
  const current = [
    await claimPage({ edition: maliEdition(), citedBy: [], changedWords: [] }),
    await summaryPage(maliSummary()),
  ];
  expect(current.map(robotsOf)).toEqual([undefined, undefined]);
  const beside = [
    await claimEditionPage(maliEdition()),
    await summaryEditionPage(maliSummary()),
    await embedPage(maliEdition()),
  ];
  expect(beside.map(robotsOf)).toEqual(["noindex", "noindex", "noindex"]);
});
