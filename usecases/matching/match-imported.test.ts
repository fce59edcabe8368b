import { Readable } from "node:stream";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { imports } from "@/db/schema";
import { matchInput } from "@/domain/matching/match-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { sha256 } from "@/lib/hash";
import { readOrigins } from "@/usecases/claims/read-origins";
import { allowPublisher } from "@/usecases/imports/edit-publishers";
import { runImport } from "@/usecases/imports/run-import";
import { matchImported, matchImportedToClaim } from "./match-imported";
import { matchText } from "./match-text";

let desk: Desk;
let checker: Actor;

const CHECK = {
  "@type": "ClaimReview",
  url: "https://checks.example/bridge",
  claimReviewed: "The ministry says the bridge cost 48 million",
  datePublished: "2022-07-28",
  author: { "@type": "Organization", name: "Example Checks" },
  reviewRating: {
    alternateName: "Mostly false",
    ratingValue: 1,
    bestRating: 5,
  },
  itemReviewed: { author: { name: "The ministry" } },
};

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  const admin = await desk.person("admin");
  granted(await allowPublisher(admin, { host: "checks.example" }));
  const content = JSON.stringify(CHECK);
  const { newsroomId } = desk;
  const [row] = await db
    .insert(imports)
    .values({
      newsroomId,
      filename: "check.json",
      sha256: sha256(content),
      bytes: content.length,
      isKept: false,
      format: "json",
      state: "waiting",
    })
    .returning({ id: imports.id });
  const open = async () => Readable.from([Buffer.from(content)]);
  await runImport({ newsroomId, importId: row!.id, open });
});

afterAll(() => db.$client.end());

const question = matchInput.parse({ text: "Did the bridge cost 48 million?" });

describe("matchImported", () => {
  it("names the publisher, links to it, and says by which rule it rates", async () => {
    expect(await matchImported(checker, question)).toMatchObject([
      {
        likely: true,
        why: { numbers: ["48 million"] },
        check: {
          url: "https://checks.example/bridge",
          publisher: { name: "Example Checks", host: "checks.example" },
          claimant: "The ministry",
          rating: {
            given: "Mostly false",
            mapped: { key: "false" },
            by: "number",
            rule: { en: "number: 1 of 1 to 5" },
          },
        },
      },
    ]);
  });

  it("stands beside the claims of the desk, never among them", async () => {
    const { claim } = await desk.claim(checker);
    const ours = await matchText(checker, question);
    expect(ours.map((match) => match.claim.id)).toEqual([claim.id]);
    expect(await matchImportedToClaim(checker, claim.id)).toHaveLength(1);
    const { supports, contradicts } = granted(
      await readOrigins(checker, claim.id),
    );
    expect(supports.documentIds).toEqual([]);
    expect(contradicts.documentIds).toEqual([]);
  });

  it("tells another newsroom and the public nothing", async () => {
    const other = await (await Desk.open(db)).person("editor");
    expect(await matchImported(other, question)).toEqual([]);
    const { claim } = await desk.claim(checker);
    expect(await matchImportedToClaim(other, claim.id)).toEqual([]);
    const shown = await matchText(undefined, question);
    expect(JSON.stringify(shown)).not.toContain("checks.example");
  });
});
