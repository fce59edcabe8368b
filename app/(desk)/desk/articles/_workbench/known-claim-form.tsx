"use client";

import { useEffect, useId, useState } from "react";
import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { newMentionForm } from "@/domain/claims/claim-form";
import type { ExtractedFigure } from "@/domain/figures/extract/extract-figures";
import type { CreatedClaim } from "@/usecases/claims/create-claim";
import {
  findClaimsAction,
  type KnownClaim,
  mentionClaimAction,
} from "./actions";
import { FigureChoice } from "./figure-choice";
import type { Spot } from "./new-claim";
import { SpotFields } from "./spot-fields";

/** How long typing must rest before the desk is searched, in ms. */
const REST = 150;

type Props = {
  spot: Spot;
  exact: string;
  figures: ExtractedFigure[];
  /** The figure that comes with the mention, by its span; none if empty. */
  figure: string;
  onFigure: (figure: string) => void;
  onSaved: (claimId: string) => void;
};

/** Marks the words as a mention of a claim that the desk has. */
export function KnownClaimForm({ spot, exact, onSaved, ...props }: Props) {
  const t = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState("");
  const found = useFoundClaims(typed);
  return (
    <Form<CreatedClaim>
      action={mentionClaimAction}
      schema={newMentionForm}
      aria-label={t(
        "Mention of a known claim",
        "Mention d’une affirmation connue",
      )}
      onSaved={({ claim }) => onSaved(claim.id)}
    >
      <SpotFields spot={spot} exact={exact} />
      <div className="space-y-1">
        <label htmlFor={id} className="block text-sm font-medium">
          {t("Some words of the claim", "Quelques mots de l’affirmation")}
        </label>
        <input
          id={id}
          type="search"
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          className="w-full rounded border border-rule-strong bg-sheet px-2.5 py-1.5"
        />
      </div>
      <fieldset>
        <legend className="text-sm font-medium">
          {t("Which of them", "Laquelle")}
        </legend>
        <p role="status" className="text-sm text-ink-soft">
          {found?.length === 0 &&
            t(
              "No claim has all these words.",
              "Aucune affirmation ne contient tous ces mots.",
            )}
        </p>
        {found?.map((claim) => (
          <label
            key={claim.id}
            className="flex cursor-pointer gap-2 rounded px-2 py-1.5 hover:bg-sunk has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              name="claimId"
              value={claim.id}
              checked={chosen === claim.id}
              onChange={() => setChosen(claim.id)}
              className="mt-1 accent-(--accent)"
            />
            <span>
              <span dir="auto" className="block font-serif leading-snug">
                {claim.statement}
              </span>
              <span className="text-sm text-ink-soft">{claim.about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <FigureChoice
        figures={props.figures}
        taken={props.figure}
        onTake={props.onFigure}
      />
      <SubmitButton disabled={!found?.some(({ id }) => id === chosen)}>
        {t("Mark as a mention of it", "Marquer comme une mention de celle-ci")}
      </SubmitButton>
    </Form>
  );
}

/** The claims found; undefined until the first answer is here. */
function useFoundClaims(typed: string): KnownClaim[] | undefined {
  const [found, setFound] = useState<KnownClaim[]>();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const claims = await findClaimsAction(typed);
      if (!stale) setFound(claims);
    }, REST);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [typed]);
  return found;
}
