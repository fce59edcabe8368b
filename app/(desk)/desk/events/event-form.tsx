"use client";

import { useRouter } from "next/navigation";

import { SubmitButton, TextArea, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { eventInput } from "@/domain/people/event-input";
import { saveEventAction } from "./actions";

type Event = {
  id: string;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  place: string | null;
  note: string | null;
};

/** Adds an event, or rewrites the one given. */
export function EventForm({ event }: { event?: Event }) {
  const router = useRouter();
  return (
    <Form<{ id: string }>
      action={saveEventAction}
      schema={eventInput}
      keepAs={`event:${event?.id ?? "new"}`}
      aria-label={event ? "Edit the event" : "Add an event"}
      onSaved={({ id }) => {
        if (!event) router.push(`/desk/events/${id}`);
      }}
    >
      {event && <input type="hidden" name="eventId" value={event.id} />}
      <TextField label="Name" name="name" defaultValue={event?.name} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Begins on"
          name="startsOn"
          type="date"
          defaultValue={event?.startsOn ?? ""}
        />
        <TextField
          label="Ends on"
          name="endsOn"
          type="date"
          defaultValue={event?.endsOn ?? ""}
        />
      </div>
      <TextField
        label="Place"
        name="place"
        defaultValue={event?.place ?? ""}
        hint="The whole of it; a figure without a place counts here."
      />
      <TextArea
        label="Note for the desk"
        name="note"
        rows={2}
        defaultValue={event?.note ?? ""}
      />
      <SubmitButton>{event ? "Save the event" : "Add the event"}</SubmitButton>
    </Form>
  );
}
