import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { db } from "@/db";
import { countOriginsOfClaims } from "@/db/queries/count-origins";
import { claims, derivations, evidence, sources } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { admitDerivation } from "@/domain/provenance/derivation";
import type { DerivationEdge } from "@/domain/provenance/origin";
import { RELATIONS, STANCES } from "@/domain/sources/source";
import { Desk } from "@/e2e/desk";
import { readCheckedClaims } from "./read-checked-claims";

let desk: Desk;
let checker: Actor;

beforeAll(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
});

afterAll(() => db.$client.end());

const SOURCES = 9;
const CLAIMS = 3;
const place = fc.nat(SOURCES - 1);

/** Sources, who of them repeats whom, and what stands behind some claims. */
const library = fc.record({
  withdrawn: fc.array(place, { maxLength: 2 }),
  edges: fc.array(
    fc.record({
      child: place,
      parent: place,
      // Briefings are one relation of six, and most of what can go wrong.
      relation: fc.oneof(
        fc.constantFrom(...RELATIONS),
        fc.constant("same_briefing_as" as const),
      ),
    }),
    { maxLength: 14 },
  ),
  evidence: fc.array(
    fc.record({
      claim: fc.nat(CLAIMS - 1),
      source: place,
      stance: fc.constantFrom("supports" as const, ...STANCES),
      notRepeating: fc.uniqueArray(place, { maxLength: 4 }),
    }),
    { maxLength: 12 },
  ),
});

type Library = typeof library extends fc.Arbitrary<infer Value> ? Value : never;

async function write(given: Library): Promise<string[]> {
  const { newsroomId } = desk;
  const owned = { newsroomId, createdBy: checker.userId };
  const sourceIds = await idsOf(SOURCES, (i) =>
    db
      .insert(sources)
      .values({
        ...owned,
        title: `Source ${i}`,
        type: "document",
        withdrawnAt: given.withdrawn.includes(i) ? new Date() : null,
      })
      .returning({ id: sources.id }),
  );
  const claimIds = await idsOf(CLAIMS, (i) =>
    db
      .insert(claims)
      .values({
        ...owned,
        statement: `Claim ${i}.`,
        language: "en",
        kind: "other",
      })
      .returning({ id: claims.id }),
  );
  const known: DerivationEdge[] = [];
  for (const { child, parent, relation } of given.edges) {
    const childId = sourceIds[child]!;
    const parentId = sourceIds[parent]!;
    const edge = { childId, parentId, relation };
    const twice = known.some(
      (one) => one.childId === childId && one.parentId === parentId,
    );
    if (!twice && admitDerivation(edge, known).ok) known.push(edge);
  }
  if (known.length > 0) {
    await db.insert(derivations).values(known.map((d) => ({ ...d, ...owned })));
  }
  if (given.evidence.length > 0) {
    await db.insert(evidence).values(
      given.evidence.map(({ claim, source, stance, notRepeating }) => ({
        newsroomId,
        addedBy: checker.userId,
        claimId: claimIds[claim]!,
        sourceId: sourceIds[source]!,
        stance,
        notRepeating: notRepeating.map((i) => sourceIds[i]!),
        notRepeatingReason: "It has its own witness here.",
        excerpt: "so it is",
      })),
    );
  }
  return claimIds;
}

async function idsOf(
  n: number,
  insert: (i: number) => Promise<{ id: string }[]>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < n; i += 1) ids.push((await insert(i))[0]!.id);
  return ids;
}

describe("the count of origins in the database", () => {
  it("is the domain's on any graph", async () => {
    await fc.assert(
      fc.asyncProperty(library, async (given) => {
        const claimIds = await write(given);
        const of = { newsroomId: desk.newsroomId, claimIds };
        const counted = await countOriginsOfClaims(db, of);
        const checked = await readCheckedClaims(db, of);
        expect(claimIds.map((id) => counted.get(id) ?? 0)).toEqual(
          checked.map((claim) => claim.origins.supports.count.origins),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("knows nothing of another newsroom's claims", async () => {
    const elsewhere = await Desk.open(db);
    const theirs = await elsewhere.person("checker");
    const { claim } = await elsewhere.claim(theirs);
    await elsewhere.evidence(theirs, claim.id);
    const claimIds = [claim.id];
    const { newsroomId } = desk;
    const asked = await countOriginsOfClaims(db, { newsroomId, claimIds });
    expect(asked.size).toBe(0);
    const own = { newsroomId: elsewhere.newsroomId, claimIds };
    expect(await countOriginsOfClaims(db, own)).toEqual(
      new Map([[claim.id, 1]]),
    );
  });
});
