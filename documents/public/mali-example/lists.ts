import type {
  ListedClaim,
  ListedCorrection,
  ListedSummary,
} from "@/domain/publishing/listing";
import type { Site } from "../site";
import { newsroom } from "./newsroom";
import { citedClaims } from "./summary";

export const site: Site = {
  newsroom,
  ledgerHead: {
    seq: 231,
    hash: "41aa9f2c".repeat(8),
    at: "2022-07-31T09:00:00Z",
  },
};

export const listedClaims: ListedClaim[] = citedClaims.map((claim, i) => ({
  ...claim,
  firstPublishedAt: "2022-07-30T09:00:00Z",
  publishedAt: "2022-07-30T09:00:00Z",
  retracted: i === 5,
}));

export const listedSummaries: ListedSummary[] = [
  {
    slug: "mali-27-july",
    title: "What is known of the attacks of 27 July in Mali",
    standfirst:
      "Two reports, one communiqué: which of the figures anyone else has counted.",
    language: "en",
    firstPublishedAt: "2022-07-31T09:00:00Z",
    publishedAt: "2022-07-31T09:00:00Z",
    retracted: false,
  },
];

export const listedCorrections: ListedCorrection[] = [
  {
    kind: "claim",
    slug: "army-neutralized-48",
    title:
      "The Malian army “neutralized” 48 militants in the attacks of 27 July 2022",
    language: "en",
    n: 2,
    publishedAt: "2022-08-03T09:00:00Z",
    correction: {
      kind: "verdict_change",
      note: "A second count, from the hospital, speaks against the figure.",
      before: "Unverified",
      after: "Disputed",
    },
  },
];
