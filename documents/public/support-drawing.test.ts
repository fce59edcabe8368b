import { expect, it } from "vitest";

import { claimPage } from "./claim-page";
import { maliEdition } from "./mali-example/editions";
import { supportDrawing } from "./support-drawing";

it("draws the origins of what supports the claim, for its page", async () => {
  const edition = maliEdition();
  const drawing = supportDrawing(edition);
  expect(drawing).toContain("<title>2 reports · 1 origin · a party to the");
  const page = await claimPage({ edition, drawing, citedBy: [] });
  expect(page.body).toContain(drawing);
  expect(Buffer.byteLength(page.body)).toBeLessThan(30_000);
});

it("draws nothing where nothing supports it", () => {
  const edition = maliEdition();
  const { origins } = edition.claim;
  const none = {
    documents: 0,
    origins: 0,
    independentOfParties: 0,
    groups: [],
  };
  const supports = { ...origins.supports, count: none };
  const claim = { ...edition.claim, origins: { ...origins, supports } };
  expect(supportDrawing({ ...edition, claim })).toBeNull();
});
