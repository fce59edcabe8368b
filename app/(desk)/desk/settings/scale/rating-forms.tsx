"use client";

import { useState } from "react";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { ratingInput } from "@/domain/verdicts/rating-input";
import { TONES, type Tone } from "@/domain/verdicts/scale";
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

const TONE_CHOICES = TONES.map((value) => ({ value, label: value }));

function RatingFields({ rating }: { rating?: Partial<Rating> }) {
  return (
    <>
      <TextField label="Name" name="label" defaultValue={rating?.label} />
      <TextField
        label="Sign"
        name="mark"
        defaultValue={rating?.mark}
        hint="One character, read beside the name."
      />
      <SelectField
        label="Tone"
        name="tone"
        defaultValue={rating?.tone ?? "slate"}
        choices={TONE_CHOICES}
      />
      <TextField
        label="Place from false (1) to true (5)"
        name="value"
        inputMode="numeric"
        defaultValue={rating?.value ?? ""}
        hint="Empty: it says that the evidence does not decide."
      />
      <TextField
        label="Place in the list"
        name="position"
        inputMode="numeric"
        defaultValue={rating?.position}
      />
      <div className="sm:col-span-2">
        <TextArea
          label="Meaning"
          name="meaning"
          rows={2}
          defaultValue={rating?.meaning}
          hint="Readers see it beside the rating."
        />
      </div>
    </>
  );
}

const GRID = "grid items-end gap-3 sm:grid-cols-2";

/** Adds an entry to the scale. */
export function AddRatingForm({ position }: { position: number }) {
  const [added, setAdded] = useState(0);
  return (
    <Form
      key={added}
      action={addRatingAction}
      schema={ratingInput}
      keepAs="new-rating"
      onSaved={() => setAdded(added + 1)}
      aria-label="New rating"
      className={GRID}
    >
      <TextField
        label="Key"
        name="key"
        autoComplete="off"
        className="font-mono"
        hint="How programs name it, such as out_of_context. It never changes."
      />
      <RatingFields rating={{ position }} />
      <div>
        <SubmitButton>Add rating</SubmitButton>
      </div>
    </Form>
  );
}

/** Changes one entry, or takes it out of what may be proposed. */
export function RatingForms({ rating }: { rating: Rating }) {
  const { key, label, retired } = rating;
  return (
    <div className="space-y-3 pt-2 pb-4">
      <Form
        action={editRatingAction}
        schema={ratingInput}
        aria-label={`Rating ${label}`}
        className={GRID}
      >
        <input type="hidden" name="key" value={key} />
        <RatingFields rating={rating} />
        <div>
          <SubmitButton>Save rating</SubmitButton>
        </div>
      </Form>
      <Form action={retireRatingAction} aria-label={`Use of ${label}`}>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="retired" value={retired ? "no" : "yes"} />
        <SubmitButton look={retired ? "plain" : "danger"}>
          {retired ? "Bring back" : "Retire"}
        </SubmitButton>
      </Form>
    </div>
  );
}
