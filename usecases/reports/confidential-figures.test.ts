import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { db } from "@/db";
import { sources } from "@/db/schema";
import { newFigureInput } from "@/domain/figures/figure-form";
import { measureNoteInput } from "@/domain/figures/measure-note-input";
import type { Actor } from "@/domain/people/actor";
import { eventInput } from "@/domain/people/event-input";
import { Desk, granted } from "@/e2e/desk";
import { saveEvent } from "@/usecases/events/save-event";
import { addFigure } from "@/usecases/figures/add-figure";
import { noteMeasure } from "@/usecases/figures/note-measure";
import { readReport } from "./make-report";

const TITLE = "Leaked register of the clinic";

let desk: Desk;
let editor: Actor;
let eventId: string;
let confidentialId: string;

beforeEach(async () => {
  desk = await Desk.open(db);
  editor = await desk.person("editor");
  const event = eventInput.parse({ name: "Attacks", place: "Mali" });
  eventId = granted(await saveEvent(editor, event)).id;
  confidentialId = (await desk.source(editor, TITLE)).id;
  await db
    .update(sources)
    .set({ confidential: true })
    .where(eq(sources.id, confidentialId));
});

afterAll(() => db.$client.end());

async function states(
  sourceId: string,
  statedByName: string,
  counts: { measure: string; count: number },
) {
  const { measure, count } = counts;
  const figure = { low: count, high: count, bound: "exactly" };
  const population = "militants";
  const exactWords = String(count);
  const said = { exactWords, measure, population, statedByName };
  const input = newFigureInput.parse({ ...figure, ...said, sourceId, eventId });
  granted(await addFigure(editor, input));
}

async function notes(measure: string, sourceId: string) {
  const said = { measure, party: "The army", meaning: "Counts all.", sourceId };
  granted(await noteMeasure(editor, measureNoteInput.parse(said)));
}

async function ledgerFor(outside: boolean) {
  const of = { kind: "event", id: eventId, outside } as const;
  const { figures } = granted(await readReport(editor, of));
  return JSON.stringify(figures);
}

describe("the figure ledger of a report for outside", () => {
  it("leaves out what a confidential source states, and who states it", async () => {
    const act = await desk.source(editor, "Budget act");
    await states(act.id, "The army", { measure: "killed", count: 48 });
    const nine = { measure: "killed", count: 9 };
    await states(confidentialId, "A night nurse", nine);
    const [inside, outside] = [await ledgerFor(false), await ledgerFor(true)];
    expect(inside).toContain("A night nurse");
    expect(outside).toContain("The army");
    expect(outside).not.toMatch(/night nurse|\b9\b/);
  });

  it("leaves out a note on a measure that quotes one", async () => {
    const act = await desk.source(editor, "Budget act");
    await states(act.id, "The army", { measure: "neutralized", count: 48 });
    await states(act.id, "The ministry", { measure: "killed", count: 48 });
    await notes("neutralized", confidentialId);
    expect(await ledgerFor(false)).toContain(TITLE);
    const outside = await ledgerFor(true);
    expect(outside).toContain("neutralized");
    expect(outside).not.toContain(TITLE);
  });
});
