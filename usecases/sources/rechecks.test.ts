import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listOpenRechecks, listRechecksOfClaim } from "@/db/queries/rechecks";
import { claims, eventParties, parties, sourceParties } from "@/db/schema";
import { editClaimInput } from "@/domain/claims/claim-input";
import type { Actor } from "@/domain/people/actor";
import { Desk, granted } from "@/e2e/desk";
import { editClaim } from "@/usecases/claims/edit-claim";
import { editSource } from "./edit-source";
import { RecheckDesk } from "./rechecks.fixture";
import { removeDerivation } from "./remove-derivation";
import { resolveRecheck } from "./resolve-recheck";

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

describe("another grade", () => {
  it("puts claims up with both grades in words", async () => {
    const { claimId, sources } = await on.claimOn("An act", "A letter");
    const edited = await editSource(contributor, {
      sourceId: sources[0]!,
      revision: 1,
      reliability: "D",
    });
    expect(edited).toEqual({
      ok: true,
      value: { revision: 2, rechecked: [claimId] },
    });
    expect(await on.waiting()).toMatchObject([
      { reason: "The reliability of “An act” was changed from F to D." },
    ]);
  });

  it("says why in the language that the newsroom reads", async () => {
    const french = await RecheckDesk.open("fr");
    const { sources } = await french.claimOn("Une loi", "Une lettre");
    granted(
      await editSource(french.people.contributor, {
        sourceId: sources[0]!,
        revision: 1,
        reliability: "D",
      }),
    );
    expect(await french.waiting()).toMatchObject([
      { reason: "La fiabilité de «\u00a0Une loi\u00a0» est passée de F à D." },
    ]);
  });

  it("puts none up where only details were edited", async () => {
    const { sources } = await on.claimOn("An act");
    const renamed = await editSource(checker, {
      sourceId: sources[0]!,
      revision: 1,
      title: "The act of 2022",
    });
    expect(granted(renamed).rechecked).toEqual([]);
    expect(await on.lastAct()).toMatchObject({
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
    const { claimId, sources } = await on.claimOn("One report", "Other report");
    const [one, other] = sources;
    const found = granted(await on.say(one!, other!));
    expect(found.rechecked).toEqual([claimId]);
    expect(await on.waiting()).toMatchObject([
      {
        reason:
          "“One report” was found to repeat “Other report”. Independent origins: 2, now 1.",
      },
    ]);
  });

  it("and one that was not, after all", async () => {
    const { claimId, sources } = await on.claimOn("One report", "Other report");
    const { id } = granted(await on.say(sources[0]!, sources[1]!));
    granted(await removeDerivation(checker, id));
    const [, back] = await on.waiting();
    expect(back).toMatchObject({
      claimId,
      reason:
        "“One report” was found not to repeat “Other report” after all. Independent origins: 1, now 2.",
    });
    expect(await removeDerivation(checker, id)).toMatchObject({
      error: "not-found",
    });
    expect(await on.lastAct()).toMatchObject({
      action: "derivation.removed",
      payload: { from: sources[1], relation: "quotes", rechecked: [claimId] },
    });
  });

  it("counts who was at one briefing from both sides", async () => {
    const one = await on.claimOn("One report");
    const other = await desk.source(checker, "Other report");
    const { rechecked } = granted(
      await on.say(other.id, one.sources[0]!, "same_briefing_as"),
    );
    expect(rechecked).toEqual([one.claimId]);
  });

  it("says when only parties to the event are left", async () => {
    const { claimId, revision, sources } = await on.claimOn("One report");
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
    granted(await on.say(sources[0]!, origin.id));
    const [only] = await on.waiting();
    expect(only?.reason).toContain("comes from parties to the event only");
  });
});

describe("looking again", () => {
  it("is noted once, with what came of it", async () => {
    const { claimId, sources } = await on.claimOn("An act");
    granted(await on.withdraw(sources[0]!));
    const [recheck] = await on.waiting();
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

    expect(await on.waiting()).toEqual([]);
    const key = { newsroomId: desk.newsroomId, claimId };
    expect(await listRechecksOfClaim(db, key)).toMatchObject([
      { resolvedNote: "The letter carries it.", resolvedBy: checker.name },
    ]);
    expect(await on.lastAct()).toMatchObject({
      action: "recheck.resolved",
      subjectId: claimId,
    });
  });

  it("is listed a page at a time, longest waiting first", async () => {
    for (const title of ["One", "Two", "Three"]) {
      const { sources } = await on.claimOn(title);
      granted(await on.withdraw(sources[0]!));
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
