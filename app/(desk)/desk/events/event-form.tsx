"use client";

import { useRouter } from "next/navigation";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { eventInput } from "@/domain/people/event-input";
import type { EventKind } from "@/domain/provenance/say-origins";
import { saveEventAction } from "./actions";

type Event = {
  id: string;
  name: string;
  kind: EventKind | null;
  startsOn: string | null;
  endsOn: string | null;
  place: string | null;
  note: string | null;
};

const KIND_WORDS: Record<EventKind, string> = {
  fighting: "Fighting",
  dispute: "A dispute",
  talks: "Talks",
  trial: "A trial",
  vote: "A vote",
  event: "Something else, such as an accident",
};

const KINDS = [
  { value: "", label: "Not said" },
  ...Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label })),
];

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
      <SelectField
        label="What it was"
        name="kind"
        choices={KINDS}
        defaultValue={event?.kind ?? ""}
        hint="What its parties are called: “a party to the dispute”. While nothing is said, those of an armed force’s claim are parties to the fighting."
      />
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
