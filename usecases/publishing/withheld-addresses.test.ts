import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { matchInput } from "@/domain/matching/match-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { giveHost, publishedClaim, retractedEdition } from "@/e2e/publishing";
import { toCursor } from "@/lib/cursor";
import { baseUrl } from "@/lib/env";
import { matchText } from "@/usecases/matching/match-text";
import { nearest } from "@/usecases/matching/nearest";
import { readQueue } from "@/usecases/queue/read-queue";
import { readCard } from "./read-card";
import { oembedInput, readEmbed, readOembed } from "./read-embed";
import { readFeed } from "./read-feed";
import { readEditionStatus } from "./read-public-page";
import { readCorrections, readPublishedEdition } from "./read-published";
import { readSitemap } from "./read-sitemap";
import {
  countersignWithholding,
  proposeWithholding,
  releaseWithheld,
} from "./withhold";

let desk: Desk;
let admin: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  admin = await desk.person("admin");
});

afterAll(() => db.$client.end());

async function proposed(words?: string) {
  const published = await publishedClaim(desk, words);
  const order = {
    kind: "claim" as const,
    subjectId: published.claimId,
    reason: "A court found that it names a witness.",
    authority: "Tribunal of Bamako",
    demandedOn: "2022-08-03",
  };
  const { id } = granted(await proposeWithholding(admin, order));
  return { ...published, withholdingId: id };
}

describe("a claim that is withheld", () => {
  it("is refused by every address it has, alike", async () => {
    const { slug, edition, ...asked } = await proposed();
    await retractedEdition(desk, edition.id);
    const at = { kind: "claim", slug } as const;
    const host = await giveHost(desk);
    const url = `${baseUrl()}/claims/${slug}`;
    const addresses = () => [
      readEditionStatus({ ...at, n: 1 }),
      readCard({ ...at, n: 1 }),
      readPublishedEdition(at),
      readEmbed(slug),
      readOembed(host, oembedInput.parse({ url })),
    ];
    for (const read of addresses()) expect((await read).ok).toBe(true);
    const second = await desk.person("editor");
    granted(await countersignWithholding(second, asked));
    for (const read of addresses()) {
      expect(await read).toMatchObject({ error: "withheld" });
    }
    expect((await readCorrections(host, { limit: 5 })).items).toEqual([]);
    expect(await readSitemap(host, "claim-1.xml")).toMatchObject({
      error: "not-found",
    });
  });

  it("is told by the feeds of reviews that it was in, on their first page", async () => {
    const { slug, ...asked } = await proposed();
    const second = await desk.person("editor");
    granted(await countersignWithholding(second, asked));
    const host = await giveHost(desk);
    const tells = async (narrowed: object) =>
      granted(await readFeed(host, "claimreview.json", narrowed)).body.includes(
        slug,
      );
    expect(await tells({})).toBe(true);
    expect(await tells({ rating: "unverified" })).toBe(true);
    expect(await tells({ party: "The ministry" })).toBe(true);
    expect(await tells({ rating: "false" })).toBe(false);
    expect(await tells({ party: "The mayor" })).toBe(false);
    expect(await tells({ event: "A flood" })).toBe(false);
    const createdAt = new Date();
    const after = toCursor({ createdAt, id: asked.withholdingId });
    expect(await tells({ after })).toBe(false);
  });
});

describe("an order to withhold", () => {
  it("waits for a colleague of its newsroom, not for who proposed it", async () => {
    const { withholdingId: id } = await proposed();
    const waitingFor = async (of: Desk, role: "editor" | "admin") =>
      (await readQueue(await of.person(role))).withholdings;
    expect(await waitingFor(desk, "editor")).toMatchObject([{ id }]);
    expect((await readQueue(admin)).withholdings).toEqual([]);
    expect(await waitingFor(await Desk.open(db), "admin")).toEqual([]);
  });

  it("takes a claim out of what the public may match, until it is lifted", async () => {
    // A word no other test has: what is public is matched in every newsroom.
    const word = `k${randomUUID().replace(/[^a-f]/g, "")}`;
    const text = `The ${word} cost 9 million`;
    const { claimId, withholdingId } = await proposed(text);
    const matched = async () => {
      const found = await matchText(undefined, matchInput.parse({ text }));
      return found.some(({ claim }) => claim.id === claimId);
    };
    const shelf = { newsroomId: desk.newsroomId, shelf: "published" } as const;
    const shelved = async () => {
      const passage = { text, language: "en" };
      const sought = { passage, days: [], limit: 5 };
      return (await nearest(db, shelf, sought)).length;
    };
    expect([await matched(), await shelved()]).toEqual([true, 1]);
    const second = await desk.person("editor");
    granted(await countersignWithholding(second, { withholdingId }));
    expect([await matched(), await shelved()]).toEqual([false, 0]);
    const lifted = { withholdingId, reason: "Set aside on appeal." };
    granted(await releaseWithheld(admin, lifted));
    expect([await matched(), await shelved()]).toEqual([true, 1]);
  });
});
