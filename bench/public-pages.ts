import { gzipSync } from "node:zlib";

import { methodologyPage } from "@/documents/public/about-pages";
import { claimEditionPage, claimPage } from "@/documents/public/claim-page";
import type { PublicDocument } from "@/documents/public/document";
import { homePage } from "@/documents/public/home-page";
import { claimsPage } from "@/documents/public/list-pages";
import { maliEdition } from "@/documents/public/mali-example/editions";
import {
  listedClaims,
  listedCorrections,
  listedSummaries,
  site,
} from "@/documents/public/mali-example/lists";
import { maliSummary } from "@/documents/public/mali-example/summary";
import { summaryPage } from "@/documents/public/summary-page";

const ROUNDS = 200;

const claims = Array.from({ length: 9 }, () => listedClaims).flat();

const PAGES: Record<string, () => Promise<PublicDocument>> = {
  claim: () =>
    claimPage({ edition: maliEdition(), citedBy: [], changedWords: [] }),
  "claim edition": () => claimEditionPage(maliEdition()),
  summary: () => summaryPage(maliSummary()),
  home: () =>
    homePage(site, {
      summaries: listedSummaries,
      claims: listedClaims,
      corrections: listedCorrections,
    }),
  "list of 54 claims": () =>
    claimsPage(site, { items: claims, next: "x", after: null }),
  methodology: () => methodologyPage(site),
};

function report(name: string, value: number, unit: string, n: number): void {
  console.log(JSON.stringify({ name, value, unit, n }));
}

for (const [name, make] of Object.entries(PAGES)) {
  const { body } = await make();
  report(`public page, raw: ${name}`, Buffer.byteLength(body), "bytes", 1);
  report(`public page, gzip: ${name}`, gzipSync(body).length, "bytes", 1);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) await make();
  const { user, system } = process.cpuUsage(before);
  const each = (user + system) / 1_000 / ROUNDS;
  report(`public page, made: ${name}`, Number(each.toFixed(2)), "ms", ROUNDS);
}
