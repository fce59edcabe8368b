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
