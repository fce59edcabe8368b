import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addDerivation as insertDerivation } from "@/db/queries/sources";
import type { Actor } from "@/domain/people/actor";
import type { Relation } from "@/domain/sources/source";
import { derivationInput } from "@/domain/sources/source-input";
import { Desk, granted } from "@/e2e/desk";
import { addDerivation } from "./add-derivation";

let desk: Desk;
let checker: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

async function sources(n: number): Promise<string[]> {
  const made: string[] = [];
  for (let i = 0; i < n; i += 1) {
    made.push((await desk.source(checker, `Source ${i}`)).id);
  }
  return made;
}

function edge(childId: string, parentId: string, relation: Relation) {
  const words = { excerpt: null, locator: null };
  const owned = { newsroomId: desk.newsroomId, createdBy: checker.userId };
  return { childId, parentId, relation, ...words, ...owned };
}

/** Writes past our own rules; answers whether the database took it. */
async function write(child: string, parent: string, relation: Relation) {
  try {
    await db.transaction((tx) =>
      insertDerivation(tx, edge(child, parent, relation)),
    );
    return true;
  } catch (error) {
    if (breaks(error, "derivations_have_no_circle")) return false;
    throw error;
  }
}

const say = (sourceId: string, from: string, relation: Relation = "quotes") =>
  addDerivation(checker, derivationInput.parse({ sourceId, from, relation }));

describe("the database", () => {
  it("refuses a circle through a briefing", async () => {
    const [report, agency, spokesman] = await sources(3);
    expect(await write(agency!, spokesman!, "same_briefing_as")).toBe(true);
    expect(await write(report!, agency!, "quotes")).toBe(true);
    expect(await write(spokesman!, report!, "quotes")).toBe(false);
  });

  it("refuses a briefing with what is repeated, either way round", async () => {
    const [report, relay, origin] = await sources(3);
    await write(report!, relay!, "quotes");
    await write(relay!, origin!, "translates");
    expect(await write(report!, origin!, "same_briefing_as")).toBe(false);
    expect(await write(origin!, report!, "same_briefing_as")).toBe(false);
  });

  it("takes one more word on who was at a briefing", async () => {
    const [one, two, three] = await sources(3);
    expect(await write(one!, two!, "same_briefing_as")).toBe(true);
    expect(await write(two!, three!, "same_briefing_as")).toBe(true);
    expect(await write(three!, one!, "same_briefing_as")).toBe(true);
  });

  it("takes a diamond, which is no circle", async () => {
    const [top, left, right, bottom] = await sources(4);
    for (const [child, parent] of [
      [top, left],
      [top, right],
      [left, bottom],
      [right, bottom],
    ]) {
      expect(await write(child!, parent!, "quotes")).toBe(true);
    }
  });

  it("refuses the second half of a circle written at the same time", async () => {
    const [one, two, other] = await sources(3);
    await write(two!, other!, "same_briefing_as");
    const { promise: firstIsIn, resolve: firstWrote } =
      Promise.withResolvers<void>();
    const { promise: mayCommit, resolve: commit } =
      Promise.withResolvers<void>();

    const first = db.transaction(async (tx) => {
      await insertDerivation(tx, edge(one!, two!, "quotes"));
      firstWrote();
      await mayCommit;
    });
    await firstIsIn;
    // Sent while the first half can't be seen yet; it waits for it.
    const second = write(other!, one!, "quotes");
    commit();
    await first;
    expect(await second).toBe(false);
  });

  it("lets exactly one of many halves written side by side through", async () => {
    const ring = await sources(2);
    const halves = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        write(ring[i % 2]!, ring[(i + 1) % 2]!, "quotes").catch((error) => {
          if (breaks(error, "derivations_once")) return false;
          throw error;
        }),
      ),
    );
    expect(halves.filter(Boolean)).toHaveLength(1);
  });

  it("refuses a source that repeats itself", async () => {
    const [one] = await sources(1);
    await expect(
      db.transaction((tx) => insertDerivation(tx, edge(one!, one!, "quotes"))),
    ).rejects.toMatchObject({
      cause: {
        constraint_name: expect.stringMatching(
          /derivations_(not_of_itself|have_no_circle)/,
        ),
      },
    });
  });
});

describe("a person", () => {
  it("is told the whole way round of a circle through ten sources", async () => {
    const ring = await sources(10);
    for (let i = 1; i < 10; i += 1) granted(await say(ring[i - 1]!, ring[i]!));
    const refused = await say(ring[9]!, ring[0]!);
    expect(refused).toMatchObject({ ok: false, error: "derivation-circle" });
    const why = refused.ok ? undefined : refused.detail?.why;
    if (typeof why !== "object") throw new Error("Nothing was said.");
    expect(why.en.match(/Source \d/g)).toHaveLength(11);
    expect(why.fr.match(/Source \d/g)).toHaveLength(11);
  });

  it("can't make a source repeat itself", async () => {
    const [one] = await sources(1);
    expect(await say(one!, one!)).toMatchObject({
      error: "derives-from-itself",
    });
  });

  it("can't say the same of two sources twice", async () => {
    const [one, two] = await sources(2);
    granted(await say(one!, two!));
    expect(await say(one!, two!)).toMatchObject({ error: "derivation-known" });
    expect(await say(one!, two!, "translates")).toMatchObject({
      error: "derivation-known",
    });
  });

  it("can't join in a source of another newsroom", async () => {
    const [one] = await sources(1);
    const elsewhere = await Desk.open(db);
    const theirs = await elsewhere.source(await elsewhere.person("checker"));
    expect(await say(one!, theirs.id)).toMatchObject({
      error: "no-such-source",
    });
    expect(await say(theirs.id, one!)).toMatchObject({ error: "not-found" });
  });
});
