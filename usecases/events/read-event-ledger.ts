import "server-only";

import { db } from "@/db";
import type { Executor } from "@/db/client";
import {
  listFiguresOfEvent,
  listMeasureNotes,
} from "@/db/queries/event-figures";
import { findEvent, listEventPlaces } from "@/db/queries/events";
import { listTermsOf } from "@/db/queries/figure-sums";
import {
  buildFigureLedger,
  type FigureLedger,
  type LedgerInput,
} from "@/domain/figures/ledger";
import type { MeasureNote } from "@/domain/figures/ledger/measure-note";
import type { LedgerFigure, Voice } from "@/domain/figures/ledger/reading";
import { withoutSumsOverOthers } from "@/domain/figures/ledger/whole-sums";
import { nameKey } from "@/domain/figures/name-key";
import type { Actor } from "@/domain/people/actor";
import { describePlaces } from "./describe-places";

/** Which event's; `outside`: without what rests on a confidential source. */
type LedgerKey = { newsroomId: string; eventId: string; outside?: boolean };

/** The figure ledger of an event of the person's newsroom, if it has it. */
export async function readFigureLedger(actor: Actor, eventId: string) {
  return readEventLedger(db, { newsroomId: actor.newsroomId, eventId });
}

/**
 * The figure ledger of an event as it stands, or undefined when the newsroom
 * has no such event.
 */
export async function readEventLedger(
  on: Executor,
  key: LedgerKey,
): Promise<FigureLedger | undefined> {
  const input = await readLedgerInput(on, key);
  return input && buildFigureLedger(input);
}

/**
 * What an event's ledger is built from. Notes on measures that the event
 * doesn't use are left out.
 */
export async function readLedgerInput(
  on: Executor,
  key: LedgerKey,
): Promise<LedgerInput | undefined> {
  const event = await findEvent(on, key);
  if (!event) return undefined;
  const figures = await readFigures(on, key);
  const used = new Set(figures.map(({ measure }) => nameKey(measure)));
  const notes = await readMeasureNotes(on, key);
  const places = await listEventPlaces(on, key);
  return {
    event,
    figures,
    places,
    descriptions: await describePlaces(on, key, [
      ...places.map(({ name }) => name),
      ...figures.flatMap(({ place }) => place ?? []),
    ]),
    measureNotes: notes.filter(({ measure }) => used.has(nameKey(measure))),
  };
}

async function readFigures(
  on: Executor,
  key: LedgerKey,
): Promise<LedgerFigure[]> {
  const all = await listFiguresOfEvent(on, key);
  const rows = all.filter((row) => !key.outside || !row.confidential);
  const figureIds = rows.filter((row) => row.derived).map(({ id }) => id);
  const { newsroomId } = key;
  const terms = Map.groupBy(
    await listTermsOf(on, { newsroomId, figureIds }),
    ({ sumId }) => sumId,
  );
  const read = rows.map(
    ({
      derived,
      statedById,
      statedByName,
      outlet,
      confidential: _,
      ...row
    }) => ({
      ...row,
      terms: derived ? (terms.get(row.id) ?? []) : null,
      statedBy: voice(statedById, statedByName),
      // An outlet is known by its name alone.
      carriedBy: voice(outlet && nameKey(outlet), outlet),
    }),
  );
  return key.outside ? withoutSumsOverOthers(read) : read;
}

async function readMeasureNotes(
  on: Executor,
  { newsroomId, outside }: LedgerKey,
): Promise<MeasureNote[]> {
  const all = await listMeasureNotes(on, newsroomId);
  const rows = all.filter((row) => !outside || !row.confidential);
  return rows.map((row) => ({
    id: row.id,
    measure: row.measure,
    party: voice(row.partyId, row.partyName),
    text: row.meaning,
    source:
      row.sourceId && row.sourceTitle
        ? { id: row.sourceId, title: row.sourceTitle }
        : null,
  }));
}

function voice(id: string | null, name: string | null): Voice | null {
  return id && name ? { id, name } : null;
}
