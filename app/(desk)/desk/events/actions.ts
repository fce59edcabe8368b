"use server";

import { z } from "zod";

import { measureNoteInput } from "@/domain/figures/measure-note-input";
import {
  eventInput,
  eventPartyInput,
  eventPlaceInput,
} from "@/domain/people/event-input";
import type { FormState } from "@/lib/form-state";
import {
  removeEventParty,
  removeEventPlace,
} from "@/usecases/events/remove-from-event";
import { saveEvent } from "@/usecases/events/save-event";
import { setEventParty } from "@/usecases/events/set-event-party";
import { setEventPlace } from "@/usecases/events/set-event-place";
import { noteMeasure } from "@/usecases/figures/note-measure";
import { act } from "../_lib/act";

const savedEvent = z.intersection(
  eventInput,
  z.object({ eventId: z.uuid().optional() }),
);

export async function saveEventAction(_: FormState<unknown>, data: FormData) {
  return act(data, savedEvent, saveEvent);
}

export async function setPartyAction(_: FormState<unknown>, data: FormData) {
  return act(data, eventPartyInput, setEventParty);
}

export async function removePartyAction(_: FormState<unknown>, data: FormData) {
  const input = z.object({ eventId: z.uuid(), partyId: z.uuid() });
  return act(data, input, removeEventParty);
}

export async function setPlaceAction(_: FormState<unknown>, data: FormData) {
  return act(data, eventPlaceInput, setEventPlace);
}

export async function removePlaceAction(_: FormState<unknown>, data: FormData) {
  const input = eventPlaceInput.pick({ eventId: true, name: true });
  return act(data, input, removeEventPlace);
}

export async function noteMeasureAction(_: FormState<unknown>, data: FormData) {
  return act(data, measureNoteInput, noteMeasure);
}
