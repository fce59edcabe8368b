"use client";

import { SubmitButton, TextArea, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import {
  renameInput,
  withholdInput,
  withholdingReasonInput,
} from "@/domain/publishing/address-input";
import {
  countersignWithholdingAction,
  releaseAction,
  renameAction,
  returnWithholdingAction,
  withholdAction,
} from "./address-action";

type Of = { kind: "claim" | "summary"; subjectId: string };

const BOX = "space-y-3 rounded border border-rule bg-sheet p-3";

/** Gives what is published another address. */
export function RenameForm({ of, slug }: { of: Of; slug: string }) {
  return (
    <Form
      action={renameAction}
      schema={renameInput}
      aria-label="Rename the address"
      className={BOX}
    >
      <Subject of={of} />
      <TextField
        label="Address"
        name="slug"
        defaultValue={slug}
        hint="The old address leads to the new one for ever."
      />
      <SubmitButton look="plain">Rename</SubmitButton>
    </Form>
  );
}

/** Proposes to keep what is published from the public by law. */
export function WithholdForm({ of }: { of: Of }) {
  return (
    <Form
      action={withholdAction}
      schema={withholdInput}
      keepAs={`withhold:${of.subjectId}`}
      aria-label="Withhold by law"
      className={BOX}
    >
      <Subject of={of} />
      <p className="text-sm text-ink-soft">
        For what the law forbids you to show, not for mistakes: those are
        corrected. Once a colleague has countersigned, the address says that it
        is withheld, by whose demand and since when; nothing is deleted.
      </p>
      <TextField label="Who demanded it" name="authority" />
      <TextField label="On which day" name="demandedOn" type="date" />
      <TextArea label="Why, for readers" name="reason" rows={3} />
      <SubmitButton look="plain">Send for countersignature</SubmitButton>
    </Form>
  );
}

/** The second signature under an order, or the way back with a reason. */
export function DecideWithholding({
  withholdingId,
}: {
  withholdingId: string;
}) {
  return (
    <div className="space-y-3">
      <Form
        action={countersignWithholdingAction}
        aria-label="Countersign the withholding"
      >
        <input type="hidden" name="withholdingId" value={withholdingId} />
        <SubmitButton>Countersign and withhold</SubmitButton>
      </Form>
      <ReasonForm
        action={returnWithholdingAction}
        withholdingId={withholdingId}
        name="Return the withholding"
        button="Return"
      />
    </div>
  );
}

/** Shows the public again what was withheld. */
export function ReleaseForm({ withholdingId }: { withholdingId: string }) {
  return (
    <ReasonForm
      action={releaseAction}
      withholdingId={withholdingId}
      name="Show it again"
      button="Lift the withholding"
    />
  );
}

function ReasonForm(props: {
  action: typeof releaseAction;
  withholdingId: string;
  name: string;
  button: string;
}) {
  return (
    <Form
      action={props.action}
      schema={withholdingReasonInput}
      aria-label={props.name}
      className="space-y-2"
    >
      <input type="hidden" name="withholdingId" value={props.withholdingId} />
      <TextArea label="Why" name="reason" rows={2} />
      <SubmitButton look="plain">{props.button}</SubmitButton>
    </Form>
  );
}

function Subject({ of }: { of: Of }) {
  return (
    <>
      <input type="hidden" name="kind" value={of.kind} />
      <input type="hidden" name="subjectId" value={of.subjectId} />
    </>
  );
}
