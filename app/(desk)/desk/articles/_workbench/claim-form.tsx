"use client";

import { useState } from "react";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { CLAIM_KIND_WORDS, choicesOf } from "@/components/words";
import { newClaimInput } from "@/domain/claims/claim-input";
import type { ClaimantSuggestion } from "@/domain/suggestions/claimant";
import type { CreatedClaim } from "@/usecases/claims/create-claim";
import type { ClaimNames } from "@/usecases/claims/read-claim-names";
import { createClaimAction } from "./actions";
import { CheckedBefore } from "./checked-before";
import type { Spot } from "./new-claim";
import { SpotFields } from "./spot-fields";

type Props = {
  spot: Spot;
  exact: string;
  /** Who seems to assert it. */
  suggested: ClaimantSuggestion | null;
  names: ClaimNames;
  onSaved: (claimId: string) => void;
};

/** The claim form, filled with the exact words. */
export function ClaimForm({ spot, exact, suggested, ...props }: Props) {
  const { names, onSaved } = props;
  const [statement, setStatement] = useState(exact);
  const { versionId, start, end } = spot;
  return (
    <>
      <Form<CreatedClaim>
        action={createClaimAction}
        schema={newClaimInput}
        keepAs={`new-claim:${versionId}:${start}-${end}`}
        aria-label="New claim"
        onSaved={({ claim }) => onSaved(claim.id)}
      >
        <SpotFields spot={spot} exact={exact} />
        <TextArea
          label="Statement"
          name="statement"
          defaultValue={exact}
          onChange={(event) => setStatement(event.target.value)}
          hint="One sentence that can be checked and stands on its own."
          rows={4}
          dir="auto"
        />
        <TextField
          label="Claimant"
          name="claimant"
          list="claimants"
          autoComplete="off"
          defaultValue={suggested?.name}
          hint={
            suggested
              ? `Suggested: ${suggested.why}`
              : "Who asserts it; the outlet that carries it is not the claimant."
          }
        />
        <SelectField
          label="What it says"
          name="kind"
          choices={choicesOf(CLAIM_KIND_WORDS)}
          defaultValue={/\p{N}/u.test(exact) ? "figure" : "event"}
        />
        <TextField
          label="Event"
          name="event"
          list="events"
          autoComplete="off"
          hint="The happening it is about, if there is one."
        />
        <TextField
          label="Why it is checked"
          name="selectionReason"
          autoComplete="off"
        />
        <Names id="claimants" names={names.claimants} />
        <Names id="events" names={names.events} />
        <SubmitButton>Save the claim</SubmitButton>
      </Form>
      <CheckedBefore
        statement={statement}
        spot={spot}
        exact={exact}
        onSaved={onSaved}
      />
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
