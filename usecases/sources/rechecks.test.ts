import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listOpenRechecks, listRechecksOfClaim } from "@/db/queries/rechecks";
import { claims, eventParties, parties, sourceParties } from "@/db/schema";
import { editClaimInput } from "@/domain/claims/claim-input";
import type { Actor } from "@/domain/people/actor";
import type { Relation } from "@/domain/sources/source";
import { derivationInput } from "@/domain/sources/source-input";
import { Desk, granted } from "@/e2e/desk";
import { editClaim } from "@/usecases/claims/edit-claim";
import { viewClaim } from "@/usecases/claims/view-claim";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { publishClaim } from "@/usecases/publishing/publish-claim";
import { countersignVerdict } from "@/usecases/verdicts/countersign-verdict";
import { proposeVerdict } from "@/usecases/verdicts/propose-verdict";
import { addDerivation } from "./add-derivation";
import { editSource } from "./edit-source";
import { removeDerivation } from "./remove-derivation";
import { resolveRecheck } from "./resolve-recheck";
import { withdrawSource } from "./withdraw-source";

let desk: Desk;
let checker: Actor;
let editor: Actor;
let contributor: Actor;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  editor = await desk.person("editor");
  contributor = await desk.person("contributor");
});

afterAll(() => db.$client.end());

const say = (sourceId: string, from: string, relation: Relation = "quotes") =>
  addDerivation(checker, derivationInput.parse({ sourceId, from, relation }));

const withdraw = (sourceId: string, revision = 1) =>
  withdrawSource(checker, { sourceId, revision, reason: "It was a forgery." });

async function waiting() {
  const { newsroomId } = desk;
  return listOpenRechecks(db, { newsroomId, limit: 50 });
}

/** A claim with evidence from each of some new sources. */
async function claimOn(...titles: string[]) {
  const { claim } = await desk.claim(checker);
  const sources: string[] = [];
  let revision = claim.revision;
  for (const title of titles) {
    const added = await desk.evidence(checker, claim.id, title);
    sources.push(added.sourceId);
    revision = added.revision;
  }
  return { claimId: claim.id, revision, sources };
}

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

async function lastAct() {
  const acts = await readLedger(editor, { limit: 1 });
  return acts[0];
}

describe("withdrawing a source", () => {
  it("puts the claims that rest on it up, and says what changed", async () => {
    const { claimId, sources } = await claimOn("First act", "Second act");
    const [first] = sources;
    const { rechecked } = granted(await withdraw(first!));
    expect(rechecked).toEqual([claimId]);
    expect(await waiting()).toMatchObject([
      {
        claimId,
        reason: "“First act” was withdrawn. Independent origins: 2, now 1.",
        published: false,
      },
    ]);
    expect(await lastAct()).toMatchObject({
      action: "source.withdrawn",
      subjectId: first,
      payload: { reason: "It was a forgery.", rechecked: [claimId] },
    });
  });

  it("reaches claims that rest on what repeats it", async () => {
    const { claimId, sources } = await claimOn("A report");
    const origin = await desk.source(checker, "The communiqué");
    granted(await say(sources[0]!, origin.id));
    granted(await withdraw(origin.id));
    const [, alone] = await waiting();
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
    const { claimId, revision, sources } = await claimOn("An act");
    await publish(claimId, revision);
    granted(await withdraw(sources[0]!));
    expect(await waiting()).toMatchObject([{ claimId, published: true }]);
    const [row] = await db
      .select({ state: claims.state, revision: claims.revision })
      .from(claims)
      .where(eq(claims.id, claimId));
    expect(row).toEqual({ state: "published", revision });
  });

  it("leaves other claims alone", async () => {
    await claimOn("An act");
    const other = await desk.source(checker, "Another");
    expect(granted(await withdraw(other.id)).rechecked).toEqual([]);
    expect(await waiting()).toEqual([]);
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
    expect(await withdraw(id, 7)).toMatchObject({
      error: "changed-meanwhile",
      detail: { revision: 1 },
    });
    granted(await withdraw(id));
    expect(await withdraw(id, 2)).toMatchObject({ error: "already-withdrawn" });
  });

  it("lets exactly one of two people at once through", async () => {
    const { sources } = await claimOn("An act");
    const both = await Promise.all([
      withdraw(sources[0]!),
      withdraw(sources[0]!),
    ]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
  });
});

describe("another grade", () => {
  it("puts claims up with both grades in words", async () => {
    const { claimId, sources } = await claimOn("An act", "A letter");
    const edited = await editSource(contributor, {
      sourceId: sources[0]!,
      revision: 1,
      reliability: "D",
    });
    expect(edited).toEqual({
      ok: true,
      value: { revision: 2, rechecked: [claimId] },
    });
    expect(await waiting()).toMatchObject([
      { reason: "The reliability of “An act” was changed from F to D." },
    ]);
  });

  it("puts none up where only details were edited", async () => {
    const { sources } = await claimOn("An act");
    const renamed = await editSource(checker, {
      sourceId: sources[0]!,
      revision: 1,
      title: "The act of 2022",
    });
    expect(granted(renamed).rechecked).toEqual([]);
    expect(await lastAct()).toMatchObject({
      action: "source.edited",
      payload: { revision: 2, title: "The act of 2022" },
    });
  });

  it("is refused from an old reading, and a party that isn't one", async () => {
    const { id: sourceId } = await desk.source(checker);
    const old = await editSource(checker, { sourceId, revision: 3 });
    expect(old).toMatchObject({ error: "changed-meanwhile" });
    const publisher = { id: crypto.randomUUID() };
    const lost = await editSource(checker, {
      sourceId,
      revision: 1,
      publisher,
    });
    expect(lost).toMatchObject({ error: "no-such-party" });
  });

  it("sets one party and keeps the other", async () => {
    const { id: sourceId } = await desk.source(checker);
    const agency = { name: "An agency", kind: "agency" as const };
    const army = { name: "The army", kind: "force" as const };
    const both = { publisher: agency, speaker: army };
    granted(await editSource(checker, { sourceId, revision: 1, ...both }));
    granted(
      await editSource(checker, { sourceId, revision: 2, publisher: null }),
    );
    const left = await db
      .select({ role: sourceParties.role, name: parties.name })
      .from(sourceParties)
      .innerJoin(parties, eq(parties.id, sourceParties.partyId))
      .where(eq(sourceParties.sourceId, sourceId));
    expect(left).toEqual([{ role: "speaker", name: "The army" }]);
  });
});

describe("a source found to repeat another", () => {
  it("puts the claim up with its origins before and after", async () => {
    const { claimId, sources } = await claimOn("One report", "Other report");
    const [one, other] = sources;
    const found = granted(await say(one!, other!));
    expect(found.rechecked).toEqual([claimId]);
    expect(await waiting()).toMatchObject([
      {
        reason:
          "“One report” was found to repeat “Other report”. Independent origins: 2, now 1.",
      },
    ]);
  });

  it("and one that was not, after all", async () => {
    const { claimId, sources } = await claimOn("One report", "Other report");
    const { id } = granted(await say(sources[0]!, sources[1]!));
    granted(await removeDerivation(checker, id));
    const [, back] = await waiting();
    expect(back).toMatchObject({
      claimId,
      reason:
        "“One report” was found not to repeat “Other report” after all. Independent origins: 1, now 2.",
    });
    expect(await removeDerivation(checker, id)).toMatchObject({
      error: "not-found",
    });
    expect(await lastAct()).toMatchObject({
      action: "derivation.removed",
      payload: { from: sources[1], relation: "quotes", rechecked: [claimId] },
    });
  });

  it("counts who was at one briefing from both sides", async () => {
    const one = await claimOn("One report");
    const other = await desk.source(checker, "Other report");
    const { rechecked } = granted(
      await say(other.id, one.sources[0]!, "same_briefing_as"),
    );
    expect(rechecked).toEqual([one.claimId]);
  });

  it("says when only parties to the event are left", async () => {
    const { claimId, revision, sources } = await claimOn("One report");
    const statement = {
      statement: "The bridge cost 48 million.",
      kind: "figure",
    };
    const edit = { claimId, revision, ...statement, event: "The building" };
    granted(await editClaim(checker, editClaimInput.parse(edit)));
    const [claim] = await db
      .select({ eventId: claims.eventId })
      .from(claims)
      .where(eq(claims.id, claimId));
    const origin = await desk.source(checker, "The statement");
    const speaker = { name: "The builder", kind: "body" as const };
    const named = { sourceId: origin.id, revision: 1, speaker };
    granted(await editSource(checker, named));
    const [builder] = await db
      .select({ id: parties.id })
      .from(parties)
      .innerJoin(sourceParties, eq(sourceParties.partyId, parties.id))
      .where(eq(sourceParties.sourceId, origin.id));
    await db.insert(eventParties).values({
      newsroomId: desk.newsroomId,
      eventId: claim!.eventId!,
      partyId: builder!.id,
      interest: "party_to_event",
    });
    granted(await say(sources[0]!, origin.id));
    const [only] = await waiting();
    expect(only?.reason).toContain("comes from parties to the event only");
  });
});

describe("looking again", () => {
  it("is noted once, with what came of it", async () => {
    const { claimId, sources } = await claimOn("An act");
    granted(await withdraw(sources[0]!));
    const [recheck] = await waiting();
    const input = { recheckId: recheck!.id, note: "The letter carries it." };

    expect(await resolveRecheck(contributor, input)).toMatchObject({
      error: "not-your-role",
    });
    const stranger = await (await Desk.open(db)).person("editor");
    expect(await resolveRecheck(stranger, input)).toMatchObject({
      error: "not-found",
    });
    granted(await resolveRecheck(checker, input));
    expect(await resolveRecheck(editor, input)).toMatchObject({
      error: "already-resolved",
    });

    expect(await waiting()).toEqual([]);
    const key = { newsroomId: desk.newsroomId, claimId };
    expect(await listRechecksOfClaim(db, key)).toMatchObject([
      { resolvedNote: "The letter carries it.", resolvedBy: checker.name },
    ]);
    expect(await lastAct()).toMatchObject({
      action: "recheck.resolved",
      subjectId: claimId,
    });
  });

  it("is listed a page at a time, longest waiting first", async () => {
    for (const title of ["One", "Two", "Three"]) {
      const { sources } = await claimOn(title);
      granted(await withdraw(sources[0]!));
    }
    const { newsroomId } = desk;
    const [first, second] = await listOpenRechecks(db, {
      newsroomId,
      limit: 2,
    });
    expect(first?.reason).toContain("One");
    const rest = await listOpenRechecks(db, {
      newsroomId,
      limit: 2,
      after: second!,
    });
    expect(rest.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("Three"),
    ]);
  });
});
