"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { choicesOf } from "@/components/words";
import { ratingInput } from "@/domain/verdicts/rating-input";
import type { Tone } from "@/domain/verdicts/scale";
import type { Said } from "@/lib/language";
import {
  addRatingAction,
  editRatingAction,
  retireRatingAction,
} from "./actions";

export type Rating = {
  key: string;
  label: string;
  meaning: string;
  mark: string;
  tone: Tone;
  value: number | null;
  position: number;
  retired: boolean;
};

const TONE_WORDS: Record<Tone, Said> = {
  green: { en: "green", fr: "vert" },
  amber: { en: "amber", fr: "ambre" },
  slate: { en: "slate", fr: "ardoise" },
  orange: { en: "orange", fr: "orange" },
  red: { en: "red", fr: "rouge" },
};

function RatingFields({ rating }: { rating?: Partial<Rating> }) {
  const t = useTranslation();
  return (
    <>
      <TextField
        label={t("Name", "Nom")}
        name="label"
        defaultValue={rating?.label}
      />
      <TextField
        label={t("Sign", "Signe")}
        name="mark"
        defaultValue={rating?.mark}
        hint={t(
          "One character, read beside the name.",
          "Un caractère, lu à côté du nom.",
        )}
      />
      <SelectField
        label={t("Tone", "Teinte")}
        name="tone"
        defaultValue={rating?.tone ?? "slate"}
        choices={choicesOf(TONE_WORDS, t)}
      />
      <TextField
        label={t(
          "Place from false (1) to true (5)",
          "Place de faux (1) à vrai (5)",
        )}
        name="value"
        inputMode="numeric"
        defaultValue={rating?.value ?? ""}
        hint={t(
          "Empty: it says that the evidence does not decide.",
          "Vide\u00a0: elle dit que les preuves ne tranchent pas.",
        )}
      />
      <TextField
        label={t("Place in the list", "Place dans la liste")}
        name="position"
        inputMode="numeric"
        defaultValue={rating?.position}
      />
      <div className="sm:col-span-2">
        <TextArea
          label={t("Meaning", "Sens")}
          name="meaning"
          rows={2}
          defaultValue={rating?.meaning}
          hint={t(
            "Readers see it beside the rating.",
            "Les lecteurs le voient à côté de l’appréciation.",
          )}
        />
      </div>
    </>
  );
}

const GRID = "grid items-end gap-3 sm:grid-cols-2";

/** Adds an entry to the scale. */
export function AddRatingForm({ position }: { position: number }) {
  const t = useTranslation();
  const [added, setAdded] = useState(0);
  return (
    <Form
      key={added}
      action={addRatingAction}
      schema={ratingInput}
      keepAs="new-rating"
      onSaved={() => setAdded(added + 1)}
      aria-label={t("New rating", "Nouvelle appréciation")}
      className={GRID}
    >
      <TextField
        label={t("Key", "Clé")}
        name="key"
        autoComplete="off"
        className="font-mono"
        hint={t(
          "How programs name it, such as out_of_context. It never changes.",
          "Comment les programmes la nomment, par exemple out_of_context. Elle ne change jamais.",
        )}
      />
      <RatingFields rating={{ position }} />
      <div>
        <SubmitButton>{t("Add rating", "Ajouter l’appréciation")}</SubmitButton>
      </div>
    </Form>
  );
}

/** Changes one entry, or takes it out of what may be proposed. */
export function RatingForms({ rating }: { rating: Rating }) {
  const t = useTranslation();
  const { key, label, retired } = rating;
  return (
    <div className="space-y-3 pt-2 pb-4">
      <Form
        action={editRatingAction}
        schema={ratingInput}
        aria-label={t(`Rating ${label}`, `Appréciation ${label}`)}
        className={GRID}
      >
        <input type="hidden" name="key" value={key} />
        <RatingFields rating={rating} />
        <div>
          <SubmitButton>
            {t("Save rating", "Enregistrer l’appréciation")}
          </SubmitButton>
        </div>
      </Form>
      <Form
        action={retireRatingAction}
        aria-label={t(`Use of ${label}`, `Emploi de ${label}`)}
      >
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="retired" value={retired ? "no" : "yes"} />
        <SubmitButton look={retired ? "plain" : "danger"}>
          {retired
            ? t("Bring back", "Remettre en usage")
            : t("Retire", "Retirer de l’usage")}
        </SubmitButton>
      </Form>
    </div>
  );
}
