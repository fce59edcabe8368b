"use client";

import { useState } from "react";

import {
  ChoiceField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import {
  askExpertInput,
  attachAnswerInput,
} from "@/domain/experts/expert-input";
import { ShownOnce } from "../settings/_components/shown-once";
import {
  askExpertAction,
  attachAnswerAction,
  revokeQuestionAction,
} from "./expert-actions";

const LASTS = [
  { value: "24", label: "a day" },
  { value: "72", label: "3 days" },
  { value: "168", label: "a week" },
  { value: "720", label: "30 days" },
];

/** Asks someone who knows, by a link that is shown once. */
export function AskExpertForm({ claimId }: { claimId: string }) {
  const [address, setAddress] = useState<string>();
  const [made, setMade] = useState(0);
  return (
    <>
      <details key={made} className="rounded border border-rule bg-sheet p-3">
        <summary className="cursor-pointer font-medium">Ask an expert</summary>
        <Form<{ address: string }>
          action={askExpertAction}
          schema={askExpertInput}
          keepAs={`ask-expert:${claimId}`}
          onSaved={(answer) => {
            setAddress(answer.address);
            setMade(made + 1);
          }}
          aria-label="Ask an expert"
          className="mt-3 space-y-4"
        >
          <p className="text-sm text-ink-soft">
            They see the claim, where it is said and the evidence that is not
            confidential, and answer once. They need no account.
          </p>
          <input type="hidden" name="claimId" value={claimId} />
          <TextField label="Whom" name="name" autoComplete="off" />
          <TextField
            label="What they know about"
            name="field"
            autoComplete="off"
          />
          <TextArea label="Question" name="question" rows={3} />
          <SelectField
            label="They can answer for"
            name="hours"
            defaultValue="168"
            choices={LASTS}
          />
          <SubmitButton>Make link</SubmitButton>
        </Form>
      </details>
      {address && (
        <ShownOnce
          what="The link to pass on."
          secret={address}
          onDone={() => setAddress(undefined)}
        />
      )}
    </>
  );
}

type Asked = { questionId: string; name: string };

/** Takes a question back. */
export function RevokeQuestionForm({ questionId, name }: Asked) {
  return (
    <Form
      action={revokeQuestionAction}
      aria-label={`Take back the question to ${name}`}
    >
      <input type="hidden" name="questionId" value={questionId} />
      <SubmitButton look="danger">Take back</SubmitButton>
    </Form>
  );
}

const STANCES = [
  { value: "supports", label: "supports the claim" },
  { value: "contradicts", label: "contradicts it" },
  { value: "context", label: "gives context" },
];

/** Makes an answer evidence on the claim. */
export function AttachForm({ questionId, name }: Asked) {
  return (
    <Form<{ id: string }>
      action={attachAnswerAction}
      schema={attachAnswerInput}
      aria-label={`Attach the answer of ${name}`}
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="questionId" value={questionId} />
      <ChoiceField
        label="As evidence, it"
        name="stance"
        defaultValue="context"
        choices={STANCES}
      />
      <SubmitButton look="plain">Attach as evidence</SubmitButton>
    </Form>
  );
}
