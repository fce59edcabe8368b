import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { listOpenRechecks } from "@/db/queries/rechecks";
import { claims } from "@/db/schema";
import type { Actor } from "@/domain/people/actor";
import { eventInput, eventPartyInput } from "@/domain/people/event-input";
import { editPartyInput, partyRef } from "@/domain/people/party-input";
import { Desk, granted } from "@/e2e/desk";
import { removeEventParty } from "@/usecases/events/remove-from-event";
import { saveEvent } from "@/usecases/events/save-event";
import { setEventParty } from "@/usecases/events/set-event-party";
import { readLedger } from "@/usecases/ledger/read-ledger";
import { editParty } from "@/usecases/people/edit-party";
import { editSource } from "./edit-source";
import { restoreSource } from "./restore-source";
import { withdrawSource } from "./withdraw-source";

const ARMY = { name: "The army", kind: "force", interest: "independent" };

let desk: Desk;
let checker: Actor;
let eventId: string;
let claimId: string;
let sourceId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  const event = eventInput.parse({ name: "The raid" });
  eventId = granted(await saveEvent(checker, event)).id;
  claimId = (await desk.claim(checker)).claim.id;
  await db.update(claims).set({ eventId }).where(eq(claims.id, claimId));
  ({ sourceId } = await desk.evidence(checker, claimId, "The log"));
});

afterAll(() => db.$client.end());

async function waiting() {
  const { newsroomId } = desk;
  const open = await listOpenRechecks(db, { newsroomId, limit: 50 });
  return open.map((row) => [row.claimId, row.reason]);
}

async function publishedBy(publisher: typeof ARMY) {
  const input = { sourceId, revision: 1, publisher: partyRef.parse(publisher) };
  return granted(await editSource(checker, input));
}

function partIn(interest: string) {
  const party = { name: ARMY.name };
  const input = { eventId, party, part: "fought", interest };
  return setEventParty(checker, eventPartyInput.parse(input));
}

async function lastAct() {
  return (await readLedger(checker, { limit: 1 }))[0];
}

describe("a change of who is a party", () => {
  it("of a source puts its claims up when an origin stops being independent", async () => {
    const partisan = { ...ARMY, interest: "party_to_event" };
    const { rechecked } = await publishedBy(partisan);
    expect(rechecked).toEqual([claimId]);
    expect(await waiting()).toEqual([
      [
        claimId,
        "Who published “The log”, or who speaks in it, was changed. Origins that are no party to the event: 1, now 0.",
      ],
    ]);
    expect(await lastAct()).toMatchObject({
      action: "source.edited",
      payload: { rechecked: [claimId] },
    });
  });

  it("is told in the newsroom's language", async () => {
    await desk.readsFrench();
    await publishedBy({ ...ARMY, interest: "party_to_event" });
    const [told] = await waiting();
    expect(told?.[1]).toContain("«\u00a0The log\u00a0»");
  });

  it("of a source without a difference leaves the queue alone", async () => {
    expect((await publishedBy(ARMY)).rechecked).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it("in the event puts its claims up, once each way", async () => {
    await publishedBy(ARMY);
    const { partyId, rechecked } = granted(await partIn("party_to_event"));
    expect(rechecked).toEqual([claimId]);
    expect(await lastAct()).toMatchObject({
      action: "event.party_set",
      payload: { rechecked: [claimId] },
    });
    expect(granted(await partIn("party_to_event")).rechecked).toEqual([]);
    granted(await removeEventParty(checker, { eventId, partyId }));
    const said = "What The army has at stake in “The raid” was changed.";
    const came = "Origins that are no party to the event:";
    expect(await waiting()).toEqual([
      [claimId, `${said} ${came} 1, now 0.`],
      [claimId, `${said} ${came} 0, now 1.`],
    ]);
  });

  it("in one event leaves the claims about others alone", async () => {
    await publishedBy(ARMY);
    await db
      .update(claims)
      .set({ eventId: null })
      .where(eq(claims.id, claimId));
    expect(granted(await partIn("party_to_event")).rechecked).toEqual([]);
    expect(await waiting()).toEqual([]);
  });

  it("of a party's usual interest reaches what it published", async () => {
    await publishedBy(ARMY);
    const { partyId } = granted(await partIn("independent"));
    granted(await removeEventParty(checker, { eventId, partyId }));
    const change = { ...ARMY, partyId, interest: "party_to_event" };
    granted(await editParty(checker, editPartyInput.parse(change)));
    expect(await waiting()).toEqual([
      [
        claimId,
        "What is known of The army was changed. Origins that are no party to the event: 1, now 0.",
      ],
    ]);
  });
});

describe("taking a withdrawal back", () => {
  const restore = (by: Actor, revision: number) =>
    restoreSource(by, { sourceId, revision, reason: "It was another log." });

  it("counts the source again, with a reason in the ledger and its claims in the queue", async () => {
    const reason = "It was a forgery.";
    const { revision } = granted(
      await withdrawSource(checker, { sourceId, revision: 1, reason }),
    );
    const { rechecked } = granted(await restore(checker, revision));
    expect(rechecked).toEqual([claimId]);
    const [, back] = await waiting();
    expect(back?.[1]).toContain(
      "The withdrawal of “The log” was taken back. Independent origins: 0, now 1.",
    );
    expect(await lastAct()).toMatchObject({
      action: "source.restored",
      subjectId: sourceId,
      payload: { reason: "It was another log.", withdrawnFor: reason },
    });
  });

  it("is refused where nothing was withdrawn, to others, and on what moved", async () => {
    expect(await restore(checker, 1)).toMatchObject({ error: "not-withdrawn" });
    const contributor = await desk.person("contributor");
    expect(await restore(contributor, 1)).toMatchObject({
      error: "not-your-role",
    });
    const reason = "It was a forgery.";
    granted(await withdrawSource(checker, { sourceId, revision: 1, reason }));
    expect(await restore(checker, 1)).toMatchObject({
      error: "changed-meanwhile",
    });
  });
});
