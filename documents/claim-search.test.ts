import { expect, it } from "vitest";

import { claimSearchAnswer } from "./claim-search";
import { maliEdition } from "./public/mali-example/editions";

function answered(change: (edition: ReturnType<typeof maliEdition>) => void) {
  const edition = structuredClone(maliEdition());
  change(edition);
  return JSON.parse(claimSearchAnswer([edition], "next").body);
}

it("dates a claim by the first time it was carried, to the second", () => {
  const { claims, nextPageToken } = answered(({ claim }) => {
    const [first] = claim.mentions;
    const on = (publishedAt: string | null) => ({ ...first!, publishedAt });
    claim.mentions = [
      on("2022-07-29T08:30:00.750Z"),
      on(null),
      on("2022-07-28"),
    ];
  });
  expect(claims[0]).toMatchObject({
    claimDate: "2022-07-28T00:00:00Z",
    claimReview: [{ reviewDate: "2022-07-30T09:00:00Z" }],
  });
  expect(nextPageToken).toBe("next");
});

it("names the site by its host, without www", () => {
  const { claims } = answered(({ publisher }) => {
    publisher.url = "https://www.checks.example.org";
  });
  expect(claims[0].claimReview[0].publisher.site).toBe("checks.example.org");
});

it("leaves out what is not known", () => {
  const { claims } = answered(({ claim }) => {
    claim.claimant = null;
    for (const mention of claim.mentions) mention.publishedAt = null;
  });
  expect(claims[0]).not.toHaveProperty("claimant");
  expect(claims[0]).not.toHaveProperty("claimDate");
  expect(JSON.parse(claimSearchAnswer([], null).body)).toEqual({});
});
