import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import {
  events,
  parties,
  searchEntries,
  sources,
  summaries,
  users,
} from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { searchPlace } from "@/domain/search/search-input";
import { Desk, granted } from "@/e2e/desk";
import { commentOnClaim } from "@/usecases/claims/comment-on-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { type Asked, SearchingDesk, said } from "./searching.fixture";

let on: SearchingDesk;
let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  on = await SearchingDesk.open();
  ({ desk, checker } = on);
});

afterAll(() => db.$client.end());

describe("what is found", () => {
  it("is ranked: name, beginning, side by side, title, text, meant", async () => {
    await on.source("Sokolo ghosts", { note: "Nothing" });
    await on.source("A report", { note: "It names the Sokolo camp." });
    await on.source("Camp near Sokolo");
    await on.source("In the Sokolo camp");
    await on.source("Sokolo camp attack");
    await on.source("Sokolo camp");
    expect(await on.titles("Sokolo camp ")).toEqual([
      "Sokolo camp",
      "Sokolo camp attack",
      "In the Sokolo camp",
      "Camp near Sokolo",
      "A report",
    ]);
  });

  it("is newest first where nothing else tells", async () => {
    const createdAt = (day: number) => new Date(Date.UTC(2026, 0, day));
    await on.source("Report b", { createdAt: createdAt(2) });
    await on.source("Report a", { createdAt: createdAt(3) });
    await on.source("Report c", { createdAt: createdAt(1) });
    const asked = ["Report a", "Report b", "Report c"];
    expect(await on.titles("report")).toEqual(asked);
    expect(await on.titles("", { kind: "source" })).toEqual(asked);
  });

  it("shows the words around a hit, as they are written", async () => {
    await on.article("It rained. The army “neutralised” 48 militants.", "en");
    const { found } = await on.search("neutralised");
    expect(said(found[0]!.snippet)).toContain("army “neutralised” 48");
    expect(found[0]!.snippet).toContainEqual({
      text: "neutralised",
      hit: true,
    });
  });

  it("comes page by page, each thing once, and is counted honestly", async () => {
    for (let n = 0; n < 12; n += 1) await on.source(`Paper ${n}`);
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const answer = await on.search("paper", {
        limit: 5,
        after: searchPlace.parse(after ?? undefined),
      });
      expect([answer.count, answer.more]).toEqual([12, false]);
      seen.push(...answer.found.map(({ id }) => id));
      after = answer.next;
    }
    expect(new Set(seen).size).toBe(12);
    expect(after).toBeNull();
  });

  it("is said to be more than 100 where it is", async () => {
    const rows = Array.from({ length: 120 }, (_, n) => ({
      newsroomId: desk.newsroomId,
      title: `Leaflet ${n}`,
      type: "document" as const,
      createdBy: checker.userId,
    }));
    await db.insert(sources).values(rows);
    const byWords = await on.search("leaflet");
    expect([byWords.count, byWords.more]).toEqual([100, true]);
    const byKind = await on.search("", { kind: "source" });
    expect([byKind.count, byKind.more]).toEqual([100, true]);
  });
});

describe("kinds", () => {
  it("are all found, each by its own words", async () => {
    const { claim } = await desk.claim(checker);
    const comment = { claimId: claim.id, body: "Ask the treasury." };
    granted(await commentOnClaim(checker, comment));
    const { newsroomId } = desk;
    await db
      .insert(events)
      .values({ newsroomId, name: "Opening of the bridge" });
    await db.insert(summaries).values({
      newsroomId,
      title: "What we know",
      language: "en",
      createdBy: checker.userId,
      document: {
        type: "doc",
        content: [
          { type: "paragraph", content: [{ type: "text", text: "A toll." }] },
        ],
      },
    });
    await on.source("Budget act", { author: "Parliament" });
    const kindOf = async (q: string) =>
      (await on.search(q)).found.map(({ kind }) => kind);
    expect((await kindOf("a bridge and its cost")).at(0)).toBe("article");
    expect((await on.search("", { kind: "claim" })).found).toHaveLength(1);
    expect(await kindOf("toll")).toEqual(["summary"]);
    expect((await kindOf("opening of the bridge")).at(0)).toBe("event");
    expect(await kindOf("Coulibaly")).toEqual(["person"]);
    expect(await kindOf("parliament")).toEqual(["source"]);
    expect((await kindOf("the ministry")).at(0)).toBe("party");
    const [written] = (await on.search("treasury")).found;
    expect(written).toMatchObject({ kind: "comment", pageId: claim.id });
    expect(said(written!.title)).toBe(
      "Awa Coulibaly on “The bridge cost 48 million.”",
    );
    const french = { ...checker, language: "fr" } as const;
    const [inFrench] = (await on.search("treasury", {}, french)).found;
    expect(said(inFrench!.title)).toBe(
      "Awa Coulibaly, sur «\u00a0The bridge cost 48 million.\u00a0»",
    );
  });

  it("of a claim its standing rating is shown, and it goes with an edit", async () => {
    const { claimId, verdictId } = await desk.proposal(checker);
    const editor = await desk.person("editor");
    const unsigned = await on.search("bridge", { kind: "claim" });
    expect(unsigned.found[0]).toMatchObject({
      state: "proposed",
      rating: null,
    });
    granted(
      await countersignVerdict(editor, { verdictId, overrideReason: null }),
    );
    const rated = { rating: "unverified" };
    const [signed] = (await on.search("bridge", rated)).found;
    expect(signed).toMatchObject({
      id: claimId,
      state: "approved",
      rating: { key: "unverified", label: "Unverified" },
    });
    await desk.evidence(checker, claimId, "Another act");
    expect((await on.search("bridge", rated)).found).toEqual([]);
  });

  it("says of a source that it is confidential", async () => {
    await on.source("A letter", { confidential: true });
    expect((await on.search("letter")).found[0]?.confidential).toBe(true);
  });
});

describe("a search is narrowed", () => {
  it("by state, party, event, person and day, with words and without", async () => {
    const { claim } = await desk.claim(checker);
    const { newsroomId } = desk;
    const [event] = await db
      .insert(events)
      .values({ newsroomId, name: "Opening" })
      .returning({ id: events.id });
    const [party] = await db
      .select({ id: parties.id })
      .from(parties)
      .where(eq(parties.newsroomId, newsroomId));
    const other = await desk.person("checker", "Ben");
    for (const q of ["bridge", ""]) {
      const claims = async (asked: Asked) =>
        (await on.search(q, { kind: "claim", ...asked })).found.map(
          ({ id }) => id,
        );
      expect(await claims({ state: "open" })).toEqual([claim.id]);
      expect(await claims({ state: "published" })).toEqual([]);
      expect(await claims({ party: party!.id })).toEqual([claim.id]);
      expect(await claims({ party: event!.id })).toEqual([]);
      expect(await claims({ event: event!.id })).toEqual([]);
      expect(await claims({ person: checker.userId })).toEqual([claim.id]);
      expect(await claims({ person: other.userId })).toEqual([]);
      const today = new Date().toISOString().slice(0, 10);
      expect(await claims({ from: today, to: today })).toEqual([claim.id]);
      expect(await claims({ to: "2020-01-01" })).toEqual([]);
    }
  });

  it("to what most of what was found has to do with", async () => {
    await desk.claim(checker);
    const { choices } = await on.search("bridge");
    expect(choices.party).toMatchObject([{ name: "The ministry" }]);
    expect(choices.person).toMatchObject([{ name: "Awa Coulibaly" }]);
  });
});

describe("another newsroom", () => {
  it("is never searched, nor are its words tried", async () => {
    await on.source("Twelve dead at Kalumba");
    const stranger = await (await Desk.open(db)).person("admin");
    for (const q of ["Kalumba", "Kaloumba", "Twelve dead at Kalumba", ""]) {
      const { found, near } = await on.search(q, {}, stranger);
      expect(found.map(({ id }) => id)).toEqual(
        q === "" ? [stranger.userId] : [],
      );
      expect(near).toEqual([]);
    }
    const person = { person: checker.userId };
    expect((await on.search("", person, stranger)).found).toEqual([]);
  });
});

it("follows a name to everything found by it", async () => {
  const { claim } = await desk.claim(checker);
  await db
    .update(parties)
    .set({ name: "The treasury" })
    .where(eq(parties.newsroomId, desk.newsroomId));
  const { found } = await on.search("treasury", { kind: "claim" });
  expect(found.map(({ id }) => id)).toEqual([claim.id]);
  expect((await on.search("ministry", { kind: "claim" })).found).toEqual([]);
});

it("writes nothing when somebody signs in", async () => {
  const entry = () =>
    db
      .select({ writtenBy: sql`xmin::text` })
      .from(searchEntries)
      .where(eq(searchEntries.subjectId, checker.userId));
  const before = await entry();
  await db
    .update(users)
    .set({ failedSignIns: 1 })
    .where(eq(users.id, checker.userId));
  expect(await entry()).toEqual(before);
});
