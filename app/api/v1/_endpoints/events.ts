import { z } from "zod";

import { endpoint, idParams } from "@/app/api/_lib/endpoint";
import { eventInput } from "@/domain/people/event-input";
import { EVENT_KINDS } from "@/domain/provenance/say-origins";
import { givenCursor, toCursor } from "@/lib/cursor";
import { ok, refuse } from "@/lib/result";
import { listEvents } from "@/usecases/events/list-events";
import { readFigureLedger } from "@/usecases/events/read-event-ledger";
import { saveEvent } from "@/usecases/events/save-event";
import { ledgerAnswer, toLedgerAnswer } from "./figure-ledger-answer";

const { startsOn, endsOn, ...named } = eventInput.shape;

export const createEventEndpoint = endpoint({
  method: "POST",
  path: "/api/v1/events",
  summary: "Add an event that claims and figures are about.",
  access: "token",
  body: z
    .object({ ...named, starts_on: startsOn, ends_on: endsOn })
    .transform(
      ({ starts_on, ends_on, ...rest }): z.input<typeof eventInput> => ({
        ...rest,
        startsOn: starts_on,
        endsOn: ends_on,
      }),
    )
    .pipe(eventInput),
  answer: z.object({ id: z.uuid() }),
  status: 201,
  act: ({ actor, body }) => saveEvent(actor, body),
});

export const listEventsEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/events",
  summary: "The newsroom's events, newest first.",
  access: "token",
  query: z.object({
    after: givenCursor,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: z.object({
    events: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: z.enum(EVENT_KINDS).nullable(),
        starts_on: z.string().nullable(),
        ends_on: z.string().nullable(),
        place: z.string().nullable(),
        claims: z.int(),
      }),
    ),
    next: z.string().nullable(),
  }),
  act: async ({ actor, query: { after, limit } }) => {
    const found = await listEvents(actor, { after, limit: limit + 1 });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return ok({
      events: shown.map(({ id, name, kind, place, claims, ...event }) => ({
        id,
        name,
        kind,
        starts_on: event.startsOn,
        ends_on: event.endsOn,
        place,
        claims,
      })),
      next: found.length > limit && last ? toCursor(last) : null,
    });
  },
});

export const readFigureLedgerEndpoint = endpoint({
  method: "GET",
  path: "/api/v1/events/{id}/figures",
  summary:
    "The figures of an event lined up, with what agrees, differs and adds up.",
  access: "token",
  params: idParams,
  answer: ledgerAnswer,
  act: async ({ actor, params }) => {
    const ledger = await readFigureLedger(actor, params.id);
    return ledger ? ok(toLedgerAnswer(ledger)) : refuse("not-found");
  },
});
