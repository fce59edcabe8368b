"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { eventPlaceInput } from "@/domain/people/event-input";
import { setPlaceAction } from "./actions";
import { RemoveButton } from "./remove-button";

type Place = { name: string; within: string | null };

/** The places of the event and what each lies within. */
export function PlacesPart(props: { eventId: string; places: Place[] }) {
  const t = useTranslation();
  const { eventId, places } = props;
  return (
    <div className="space-y-3">
      <ul className="space-y-1">
        {places.map(({ name, within }) => (
          <li key={name} className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{name}</span>
            <span className="text-sm text-ink-soft">
              {within
                ? t(`within ${within}`, `dans ${within}`)
                : t("within the whole event", "dans l’ensemble de l’événement")}
            </span>
            <RemoveButton what="place" name={name} fields={{ eventId, name }} />
          </li>
        ))}
      </ul>
      <details>
        <summary className="cursor-pointer text-sm text-accent">
          {t(
            "Add a place, or say anew where it lies",
            "Ajouter un lieu, ou redire où il se trouve",
          )}
        </summary>
        <Form<unknown>
          action={setPlaceAction}
          schema={eventPlaceInput}
          keepAs={`event-place:${eventId}`}
          aria-label={t("Add a place", "Ajouter un lieu")}
          className="mt-2 space-y-3"
        >
          <input type="hidden" name="eventId" value={eventId} />
          <TextField label={t("Place", "Lieu")} name="name" />
          <TextField
            label={t("Lies within", "Se trouve dans")}
            name="within"
            hint={t(
              "Leave empty if it is only part of the whole event.",
              "Laisser vide s’il n’est qu’une partie de l’ensemble de l’événement.",
            )}
          />
          <SubmitButton>
            {t("Save the place", "Enregistrer le lieu")}
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
