import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { claims } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { viewClaim } from "@/usecases/claims/view-claim";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { RecheckDesk } from "./rechecks.fixture";
import { withdrawSource } from "./withdraw-source";

let on: RecheckDesk;
let desk: Desk;
let checker: Actor;
let editor: Actor;
let contributor: Actor;

beforeEach(async () => {
  on = await RecheckDesk.open();
  desk = on.desk;
  ({ checker, editor, contributor } = on.people);
});

afterAll(() => db.$client.end());

async function publish(claimId: string, revision: number) {
  const { id: verdictId } = granted(
    await proposeVerdict(checker, {
      claimId,
      revision,
      attribution: "said",
      rating: "unverified",
      rationale: "Both reports say so.",
    }),
  );
  const unmet = { verdictId, overrideReason: "The desk saw the act itself." };
  granted(await countersignVerdict(editor, unmet));
  granted(await publishClaim(editor, { claimId }));
}

describe("withdrawing a source", () => {
  it("puts the claims that rest on it up, and says what changed", async () => {
    const { claimId, sources } = await on.claimOn("First act", "Second act");
    const [first] = sources;
    const { rechecked } = granted(await on.withdraw(first!));
    expect(rechecked).toEqual([claimId]);
    expect(await on.waiting()).toMatchObject([
      {
        claimId,
        reason: "“First act” was withdrawn. Independent origins: 2, now 1.",
        published: false,
      },
    ]);
    expect(await on.lastAct()).toMatchObject({
      action: "source.withdrawn",
      subjectId: first,
      payload: { reason: "It was a forgery.", rechecked: [claimId] },
    });
  });

  it("says what changed in the newsroom's language", async () => {
    await desk.readsFrench();
    const { sources } = await on.claimOn("First act", "Second act");
    granted(await on.withdraw(sources[0]!));
    const [waiting] = await on.waiting();
    expect(waiting?.reason).toContain("a été retirée.");
  });

  it("reaches claims that rest on what repeats it", async () => {
    const { claimId, sources } = await on.claimOn("A report");
    const origin = await desk.source(checker, "The communiqué");
    granted(await on.say(sources[0]!, origin.id));
    granted(await on.withdraw(origin.id));
    const [, alone] = await on.waiting();
    expect(alone).toMatchObject({
      claimId,
      reason:
        "“The communiqué” was withdrawn. Independent origins: 1, now 0. Nothing else stands behind the claim.",
    });
    const view = await viewClaim(checker, claimId);
    expect(view?.claim.origins.supports.count).toMatchObject({
      documents: 0,
      origins: 0,
    });
    expect(view?.evidence).toMatchObject([
      { fallen: true, withdrawnReason: null },
    ]);
  });

  it("leaves what is published as it is, and says that it is", async () => {
    const { claimId, revision, sources } = await on.claimOn("An act");
    await publish(claimId, revision);
    granted(await on.withdraw(sources[0]!));
    expect(await on.waiting()).toMatchObject([{ claimId, published: true }]);
    const [row] = await db
      .select({ state: claims.state, revision: claims.revision })
      .from(claims)
      .where(eq(claims.id, claimId));
    expect(row).toEqual({ state: "published", revision });
  });

  it("leaves other claims alone", async () => {
    await on.claimOn("An act");
    const other = await desk.source(checker, "Another");
    expect(granted(await on.withdraw(other.id)).rechecked).toEqual([]);
    expect(await on.waiting()).toEqual([]);
  });

  it("is refused twice, from an old reading, elsewhere and to contributors", async () => {
    const { id } = await desk.source(checker);
    const input = { sourceId: id, revision: 1, reason: "It was a forgery." };
    expect(await withdrawSource(contributor, input)).toMatchObject({
      error: "not-your-role",
    });
    const stranger = await (await Desk.open(db)).person("editor");
    expect(await withdrawSource(stranger, input)).toMatchObject({
      error: "not-found",
    });
    expect(await on.withdraw(id, 7)).toMatchObject({
      error: "changed-meanwhile",
      detail: { revision: 1 },
    });
    granted(await on.withdraw(id));
    expect(await on.withdraw(id, 2)).toMatchObject({
      error: "already-withdrawn",
    });
  });

  it("lets exactly one of two people at once through", async () => {
    const { sources } = await on.claimOn("An act");
    const both = await Promise.all([
      on.withdraw(sources[0]!),
      on.withdraw(sources[0]!),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await on.waiting()).toHaveLength(1);
  });
});
