"use client";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { eventPlaceInput } from "@/domain/people/event-input";
import { setPlaceAction } from "./actions";
import { RemoveButton } from "./remove-button";

type Place = { name: string; within: string | null };

/** The places of the event and what each lies within. */
export function PlacesPart(props: { eventId: string; places: Place[] }) {
  const { eventId, places } = props;
  return (
    <div className="space-y-3">
      <ul className="space-y-1">
        {places.map(({ name, within }) => (
          <li key={name} className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{name}</span>
            <span className="text-sm text-ink-soft">
              {within ? `within ${within}` : "within the whole event"}
            </span>
            <RemoveButton what="place" name={name} fields={{ eventId, name }} />
          </li>
        ))}
      </ul>
      <details>
        <summary className="cursor-pointer text-sm text-accent">
          Add a place, or say anew where it lies
        </summary>
        <Form<unknown>
          action={setPlaceAction}
          schema={eventPlaceInput}
          keepAs={`event-place:${eventId}`}
          aria-label="Add a place"
          className="mt-2 space-y-3"
        >
          <input type="hidden" name="eventId" value={eventId} />
          <TextField label="Place" name="name" />
          <TextField
            label="Lies within"
            name="within"
            hint="Leave empty if it is only part of the whole event."
          />
          <SubmitButton>Save the place</SubmitButton>
        </Form>
      </details>
    </div>
  );
}
