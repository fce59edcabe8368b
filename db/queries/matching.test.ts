import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { matchCounts, matchTerms } from "@/db/schema";
import {
  type LanguageWord,
  readPassage,
  type Term,
} from "@/domain/matching/claim-terms";
import { Desk } from "@/e2e/desk";
import { indexClaims, removeClaims } from "./match-index";
import {
  type MatchShelf,
  nearestClaims,
  nearestSql,
  stemWords,
} from "./matching";

const UNKNOWN = { days: [], limit: 5 };

let desk: MatchShelf;

beforeEach(async () => {
  const { newsroomId } = await Desk.open(db);
  desk = { newsroomId, shelf: "desk" };
});

afterAll(() => db.$client.end());

const terms = (words: string): Term[] =>
  words.split(" ").map((term) => ({ term, weight: 1 }));

async function shelve(words: string, dated: string | null = null) {
  const claimId = randomUUID();
  const claim = { claimId, dated, terms: terms(words) };
  await db.transaction((tx) => indexClaims(tx, desk, [claim]));
  return claimId;
}

const nearest = (words: string, of: MatchShelf = desk) =>
  nearestClaims(db, { ...of, ...UNKNOWN, terms: terms(words) });

const idf = (claims: number, withTerm: number) =>
  Math.log(1 + (claims - withTerm + 0.5) / (withTerm + 0.5));

async function counts(of: MatchShelf) {
  const rows = await db.execute<{ term: string; claims: number }>(sql`
    select term, sum(claims)::int as claims from ${matchCounts}
    where newsroom_id = ${of.newsroomId} and shelf = ${of.shelf}
    group by term order by term`);
  return Object.fromEntries(rows.map(({ term, claims }) => [term, claims]));
}

describe("stemWords", () => {
  const words = (text: string, language: string): LanguageWord[] =>
    readPassage({ text, language });

  it("brings the forms of a word together, and drops what says nothing", async () => {
    const stem = await stemWords(db, words("the killing killed", "en"));
    expect(stem("killing", "en")).toBe(stem("killed", "en"));
    expect(stem("the", "en")).toBeNull();
  });

  it("stems by the word's own language, and takes accents off", async () => {
    const asked = [...words("militaires élus", "fr"), ...words("élus", "bm")];
    const stem = await stemWords(db, asked);
    expect(stem("militaires", "fr")).toBe("militair");
    expect(stem("élus", "fr")).toBe("elus");
    expect(stem("élus", "bm")).toBe("elus");
  });

  it("asks nothing of no words", async () => {
    const stem = await stemWords(db, []);
    expect(stem("unasked", "en")).toBeNull();
  });
});

describe("nearestClaims", () => {
  it("scores what is shared by how rare it is", async () => {
    const sokolo = await shelve("army sokolo");
    const kalumba = await shelve("army kalumba");
    await shelve("harvest");

    const found = await nearest("army kalumba night");

    expect(found.map((claim) => claim.claimId)).toEqual([kalumba, sokolo]);
    expect(found[0]?.score).toBeCloseTo(idf(3, 2) + idf(3, 1), 5);
    expect(found[1]?.score).toBeCloseTo(idf(3, 2), 5);
    expect(found[0]?.terms).toEqual(["kalumba", "army"]);
  });

  it("prefers the claim said at the time of the text", async () => {
    const early = await shelve("army kalumba", "2022-01-01");
    const late = await shelve("army kalumba", "2022-07-27");
    const day = Date.parse("2022-07-27") / 86_400_000;

    const found = await nearestClaims(db, {
      ...desk,
      terms: terms("army"),
      days: [0, day],
      limit: 5,
    });

    expect(found.map((claim) => claim.claimId)).toEqual([late, early]);
    expect(found[0]?.score).toBeCloseTo(idf(2, 2) + 8, 5);
    expect(found[1]?.score).toBeCloseTo(idf(2, 2) + 8 / (1 + 207 / 30), 5);
  });

  it("keeps newsrooms and shelves apart", async () => {
    await shelve("army kalumba");
    const { newsroomId } = await Desk.open(db);

    expect(await nearest("army", { newsroomId, shelf: "desk" })).toEqual([]);
    expect(await nearest("army", { ...desk, shelf: "published" })).toEqual([]);
    expect(await nearest("army")).toHaveLength(1);
  });

  it("finds nothing by no terms", async () => {
    await shelve("army");
    expect(await nearestClaims(db, { ...desk, ...UNKNOWN, terms: [] })).toEqual(
      [],
    );
  });

  it("reads a bounded part of a large shelf, by its indexes, and still weighs common words", async () => {
    const near = await shelve("army kalumba");
    await fillShelf(20_000);
    const search = { ...desk, ...UNKNOWN, terms: terms("army kalumba") };

    const found = await nearestClaims(db, search);

    expect(found.map((claim) => claim.claimId)).toEqual([near]);
    expect(found[0]?.score).toBeCloseTo(
      idf(20_001, 20_001) + idf(20_001, 1),
      4,
    );
    const plan = await db.execute<{ "QUERY PLAN": string }>(
      sql`explain ${nearestSql(search)}`,
    );
    const lines = plan.map((row) => row["QUERY PLAN"]).join("\n");
    expect(lines).toContain("match_terms_key");
    expect(lines).not.toContain("Seq Scan");
  });
});

/** Claims with one common and one rare term, as `indexClaims` would write. */
async function fillShelf(claims: number) {
  const { newsroomId, shelf } = desk;
  await db.execute(sql`
    with added as (
      insert into match_claims (newsroom_id, shelf, claim_id, terms)
      select ${newsroomId}::uuid, ${shelf}::text, gen_random_uuid(),
        array['army', 'rare' || n]
      from generate_series(1, ${claims}::int) as n
      returning claim_id, terms)
    insert into match_terms (newsroom_id, shelf, term, claim_id, weight)
    select ${newsroomId}::uuid, ${shelf}::text, term, claim_id, 1
    from added, unnest(terms) as term`);
  await db.execute(sql`
    insert into match_counts (newsroom_id, shelf, term, shard, claims)
    select ${newsroomId}::uuid, ${shelf}::text, term, 7, claims
    from (
      select 'rare' || n as term, 1 as claims
      from generate_series(1, ${claims}::int) as n
      union all select unnest(array['', 'army']), ${claims}::int)`);
  await db.execute(sql`analyze match_claims, match_terms, match_counts`);
}

describe("indexClaims", () => {
  it("replaces what a claim was found by", async () => {
    const claimId = await shelve("army sokolo", "2022-07-27");
    const claim = { claimId, dated: null, terms: terms("army kalumba") };

    await db.transaction((tx) => indexClaims(tx, desk, [claim]));

    expect(await nearest("sokolo")).toEqual([]);
    expect(await nearest("kalumba")).toMatchObject([{ claimId }]);
    expect(await counts(desk)).toEqual({
      "": 1,
      army: 1,
      kalumba: 1,
      sokolo: 0,
    });
  });

  it("indexes claims of many at once, also one without a word", async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    await db.transaction((tx) =>
      indexClaims(tx, desk, [
        { claimId: one, dated: null, terms: terms("army") },
        { claimId: two, dated: null, terms: [] },
      ]),
    );
    expect(await counts(desk)).toEqual({ "": 2, army: 1 });
  });

  it("lets two people index the same words at the same time, neither waiting", async () => {
    await db.transaction(async (tx) => {
      const claim = {
        claimId: randomUUID(),
        dated: null,
        terms: terms("army"),
      };
      await indexClaims(tx, desk, [claim]);
      // A second transaction, begun and ended while the first is still open.
      await shelve("army kalumba");
    });
    expect(await counts(desk)).toEqual({ "": 2, army: 2, kalumba: 1 });
    expect(await nearest("army")).toHaveLength(2);
  });

  it("leaves nothing of a transaction that failed", async () => {
    const claim = { claimId: randomUUID(), dated: null, terms: terms("army") };
    await expect(
      db.transaction(async (tx) => {
        await indexClaims(tx, desk, [claim]);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await counts(desk)).toEqual({});
    expect(await nearest("army")).toEqual([]);
  });
});

describe("removeClaims", () => {
  it("makes claims no longer found, and counts without them", async () => {
    const claimId = await shelve("army kalumba");
    await shelve("army");

    const other = await shelve("kalumba");
    await db.transaction((tx) => removeClaims(tx, desk, [claimId, other]));
    await db.transaction((tx) => removeClaims(tx, desk, [claimId]));

    expect(await nearest("kalumba")).toEqual([]);
    expect(await counts(desk)).toEqual({ "": 1, army: 1, kalumba: 0 });
    const left = await db.$count(
      matchTerms,
      sql`newsroom_id = ${desk.newsroomId}`,
    );
    expect(left).toBe(1);
  });
});
