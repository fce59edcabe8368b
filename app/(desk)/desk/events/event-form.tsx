"use client";

import { useRouter } from "next/navigation";
import { useTranslation } from "#translation";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { choicesOf } from "@/components/words";
import { eventInput } from "@/domain/people/event-input";
import type { EventKind } from "@/domain/provenance/say-origins";
import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";
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

const KIND_WORDS: Record<EventKind, Said> = {
  fighting: { en: "Fighting", fr: "Des combats" },
  dispute: { en: "A dispute", fr: "Un différend" },
  talks: { en: "Talks", fr: "Des pourparlers" },
  trial: { en: "A trial", fr: "Un procès" },
  vote: { en: "A vote", fr: "Un vote" },
  event: {
    en: "Something else, such as an accident",
    fr: "Autre chose, comme un accident",
  },
};

const kindChoices = (t: Translate) => [
  { value: "", label: t("Not said", "Non précisé") },
  ...choicesOf(KIND_WORDS, t),
];

/** Adds an event, or rewrites the one given. */
export function EventForm({ event }: { event?: Event }) {
  const t = useTranslation();
  const router = useRouter();
  return (
    <Form<{ id: string }>
      action={saveEventAction}
      schema={eventInput}
      keepAs={`event:${event?.id ?? "new"}`}
      aria-label={
        event
          ? t("Edit the event", "Modifier l’événement")
          : t("Add an event", "Ajouter un événement")
      }
      onSaved={({ id }) => {
        if (!event) router.push(`/desk/events/${id}`);
      }}
    >
      {event && <input type="hidden" name="eventId" value={event.id} />}
      <TextField
        label={t("Name", "Nom")}
        name="name"
        defaultValue={event?.name}
      />
      <SelectField
        label={t("What it was", "Ce que c’était")}
        name="kind"
        choices={kindChoices(t)}
        defaultValue={event?.kind ?? ""}
        hint={t(
          "What its parties are called: “a party to the dispute”. While nothing is said, those of an armed force’s claim are parties to the fighting.",
          "Comment ses parties sont appelées\u00a0: «\u00a0une partie au différend\u00a0». Tant que rien n’est précisé, celles de l’affirmation d’une force armée sont des parties aux combats.",
        )}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("Begins on", "Commence le")}
          name="startsOn"
          type="date"
          defaultValue={event?.startsOn ?? ""}
        />
        <TextField
          label={t("Ends on", "Finit le")}
          name="endsOn"
          type="date"
          defaultValue={event?.endsOn ?? ""}
        />
      </div>
      <TextField
        label={t("Place", "Lieu")}
        name="place"
        defaultValue={event?.place ?? ""}
        hint={t(
          "The whole of it; a figure without a place counts here.",
          "L’ensemble du lieu\u00a0; un chiffre sans lieu compte ici.",
        )}
      />
      <TextArea
        label={t("Note for the desk", "Note pour le bureau")}
        name="note"
        rows={2}
        defaultValue={event?.note ?? ""}
      />
      <SubmitButton>
        {event
          ? t("Save the event", "Enregistrer l’événement")
          : t("Add the event", "Ajouter l’événement")}
      </SubmitButton>
    </Form>
  );
}
