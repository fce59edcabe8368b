"use client";

import { useId, useState } from "react";
import { useTranslation } from "#translation";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { CLAIM_KIND_WORDS, choicesOf } from "@/components/words";
import { newClaimForm } from "@/domain/claims/claim-form";
import type { CreatedClaim } from "@/usecases/claims/create-claim";
import type { ClaimNames } from "@/usecases/claims/read-claim-names";
import { createClaimAction } from "./actions";
import { CheckedBefore } from "./checked-before";
import { CheckedElsewhere } from "./checked-elsewhere";
import type { ClaimDraft } from "./claim-draft";
import { FigureChoice } from "./figure-choice";
import type { Spot } from "./new-claim";
import { SpotFields } from "./spot-fields";

type Props = {
  spot: Spot;
  exact: string;
  draft: ClaimDraft;
  figure: string;
  onFigure: (figure: string) => void;
  names: ClaimNames;
  onSaved: (claimId: string) => void;
};

/** The claim form, filled with what the words suggest. */
export function ClaimForm({ spot, exact, draft, ...props }: Props) {
  const t = useTranslation();
  const { names, onSaved } = props;
  const id = useId();
  const [statement, setStatement] = useState(draft.statement);
  const { versionId, start, end } = spot;
  return (
    <>
      <Form<CreatedClaim>
        id={id}
        action={createClaimAction}
        schema={newClaimForm}
        keepAs={`new-claim:${versionId}:${start}-${end}`}
        aria-label={t("New claim", "Nouvelle affirmation")}
        onSaved={({ claim }) => onSaved(claim.id)}
      >
        <SpotFields spot={spot} exact={exact} />
        <TextArea
          label={t("Statement", "Énoncé")}
          name="statement"
          defaultValue={draft.statement}
          onChange={(event) => setStatement(event.target.value)}
          hint={t(
            "One sentence that can be checked and stands on its own.",
            "Une phrase qui peut être vérifiée et se comprend seule.",
          )}
          rows={4}
          dir="auto"
        />
        <TextField
          label={t("Claimant", "Auteur de l’affirmation")}
          name="claimant"
          list="claimants"
          autoComplete="off"
          defaultValue={draft.claimant?.name}
          hint={
            draft.claimant
              ? t(
                  `Suggested: ${draft.claimant.why.en}`,
                  `Suggestion\u00a0: ${draft.claimant.why.fr}`,
                )
              : t(
                  "Who asserts it; the outlet that carries it is not the claimant.",
                  "Qui l’affirme\u00a0; le média qui la rapporte n’en est pas l’auteur.",
                )
          }
        />
        <SelectField
          label={t("What it says", "Ce qu’elle dit")}
          name="kind"
          choices={choicesOf(CLAIM_KIND_WORDS, t)}
          defaultValue={draft.kind}
        />
        <FigureChoice
          figures={draft.figures}
          taken={props.figure}
          onTake={props.onFigure}
        />
        <TextField
          label={t("Event", "Événement")}
          name="event"
          list="events"
          autoComplete="off"
          hint={t(
            "The happening it is about, if there is one.",
            "Ce qui s’est passé et dont elle parle, s’il y a lieu.",
          )}
        />
        <TextField
          label={t("Why it is checked", "Pourquoi elle est vérifiée")}
          name="selectionReason"
          autoComplete="off"
        />
        <Names id="claimants" names={names.claimants} />
        <Names id="events" names={names.events} />
        <SubmitButton shortcut="Control+Enter">
          {t("Save the claim", "Enregistrer l’affirmation")}
        </SubmitButton>
      </Form>
      <CheckedBefore
        statement={statement}
        spot={spot}
        exact={exact}
        figureOf={id}
        onSaved={onSaved}
      />
      <CheckedElsewhere statement={statement} />
    </>
  );
}

function Names({ id, names }: { id: string; names: string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
