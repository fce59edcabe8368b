import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { claims } from "@/db/schema";
import { newFigureInput } from "@/domain/figures/figure-form";
import { measureNoteInput } from "@/domain/figures/measure-note-input";
import type { Actor } from "@/domain/people/actor";
import {
  eventInput,
  eventPartyInput,
  eventPlaceInput,
} from "@/domain/people/event-input";
import { Desk, granted } from "@/e2e/desk";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";
import { addFigure } from "@/usecases/figures/add-figure";
import { noteMeasure } from "@/usecases/figures/note-measure";
import { removeEventParty, removeEventPlace } from "./remove-from-event";
import { saveEvent } from "./save-event";
import { setEventParty } from "./set-event-party";
import { setEventPlace } from "./set-event-place";
import { viewEvent } from "./view-event";

let desk: Desk;
let checker: Actor;
let eventId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  checker = await desk.person("checker");
  const event = eventInput.parse({ name: "Attacks", place: "Mali" });
  eventId = granted(await saveEvent(checker, event)).id;
});

afterAll(() => db.$client.end());

async function stateFromSource(measure: string) {
  const source = await desk.source(checker);
  const figure = { low: 48, high: 48, bound: "exactly", exactWords: "48" };
  const owner = { sourceId: source.id, eventId, statedByName: "The army" };
  const input = newFigureInput.parse({ ...figure, ...owner, measure });
  granted(await addFigure(checker, input));
}

describe("an event", () => {
  it("is another newsroom's to nobody here", async () => {
    const away = await (await Desk.open(db)).person("editor");
    expect(await viewEvent(away, eventId)).toBeUndefined();
    const place = removeEventPlace(away, { eventId, name: "Sokolo" });
    expect(await place).toMatchObject({ error: "not-found" });
  });

  it("is told to its claims as what it was, once the desk says so", async () => {
    const { claim } = await desk.claim(checker);
    const claimId = claim.id;
    await db.update(claims).set({ eventId }).where(eq(claims.id, claimId));
    const { newsroomId } = desk;
    const told = async () => {
      const of = { newsroomId, claimIds: [claimId] };
      return (await readCheckedClaims(db, of))[0]?.event;
    };
    expect(await told()).toEqual({ id: eventId, name: "Attacks" });
    const vote = eventInput.parse({ name: "Attacks", kind: "vote" });
    granted(await saveEvent(checker, { ...vote, eventId }));
    expect(await told()).toMatchObject({ kind: "vote" });
    const unsaid = eventInput.parse({ name: "Attacks", kind: "" });
    granted(await saveEvent(checker, { ...unsaid, eventId }));
    expect(await told()).not.toHaveProperty("kind");
    expect(eventInput.safeParse({ name: "A", kind: "war" }).success).toBe(
      false,
    );
  });

  it("has parties and places until they are taken off", async () => {
    const party = { eventId, party: "The army", interest: "party_to_event" };
    const set = await setEventParty(checker, eventPartyInput.parse(party));
    const place = eventPlaceInput.parse({ eventId, name: "Sokolo" });
    granted(await setEventPlace(checker, place));
    const view = await viewEvent(checker, eventId);
    expect(view?.parties.map(({ name }) => name)).toEqual(["The army"]);
    expect(view?.places.map(({ name }) => name)).toEqual(["Sokolo"]);
    const { partyId } = granted(set);
    granted(await removeEventParty(checker, { eventId, partyId }));
    granted(await removeEventPlace(checker, { eventId, name: "Sokolo" }));
    const after = await viewEvent(checker, eventId);
    expect([after?.parties, after?.places]).toEqual([[], []]);
  });

  it("lines up what a source states, with notes on its measures only", async () => {
    await stateFromSource("neutralized");
    for (const measure of ["neutralized", "captured"]) {
      const said = { measure, party: "The army", meaning: "It hasn't said." };
      granted(await noteMeasure(checker, measureNoteInput.parse(said)));
    }
    const ledger = (await viewEvent(checker, eventId))?.ledger;
    expect(ledger?.rows.map(({ measure }) => measure)).toEqual(["neutralized"]);
    expect(ledger?.measureNotes.map(({ measure }) => measure)).toEqual([
      "neutralized",
    ]);
    expect(ledger?.rows[0]?.cells[0]?.noteIds).toHaveLength(1);
  });
});
