"use client";

import { useTranslation } from "#translation";

import { SelectField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { choicesOf, INTEREST_WORDS } from "@/components/words";
import { eventPartyInput } from "@/domain/people/event-input";
import type { Interest } from "@/domain/people/party";
import { setPartyAction } from "./actions";
import { RemoveButton } from "./remove-button";

type Party = {
  partyId: string;
  name: string;
  part: string;
  interest: Interest;
};

/** Who had a part in the event, and what each has at stake. */
export function PartiesPart(props: { eventId: string; parties: Party[] }) {
  const t = useTranslation();
  const { eventId, parties } = props;
  return (
    <div className="space-y-3">
      <ul className="space-y-1">
        {parties.map((party) => (
          <li
            key={party.partyId}
            className="flex flex-wrap items-baseline gap-x-2"
          >
            <span className="font-medium">{party.name}</span>
            <span className="text-sm text-ink-soft">
              {[party.part, t.of(INTEREST_WORDS[party.interest])]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <RemoveButton
              what="party"
              name={party.name}
              fields={{ eventId, partyId: party.partyId }}
            />
          </li>
        ))}
      </ul>
      <details>
        <summary className="cursor-pointer text-sm text-accent">
          {t(
            "Add a party, or say anew what it did",
            "Ajouter une partie, ou redire ce qu’elle a fait",
          )}
        </summary>
        <Form<unknown>
          action={setPartyAction}
          schema={eventPartyInput}
          keepAs={`event-party:${eventId}`}
          aria-label={t("Add a party", "Ajouter une partie")}
          className="mt-2 space-y-3"
        >
          <input type="hidden" name="eventId" value={eventId} />
          <TextField label={t("Party", "Partie")} name="party" />
          <TextField label={t("Its part", "Son rôle")} name="part" />
          <SelectField
            label={t("What it has at stake", "Ce qui est en jeu pour elle")}
            name="interest"
            choices={choicesOf(INTEREST_WORDS, t)}
            defaultValue="party_to_event"
          />
          <SubmitButton>
            {t("Save the party", "Enregistrer la partie")}
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
