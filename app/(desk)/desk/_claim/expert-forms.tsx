"use client";

import { useState } from "react";
import { useTranslation } from "#translation";

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
import type { Translate } from "@/lib/translate";
import { ShownOnce } from "../settings/_components/shown-once";
import {
  askExpertAction,
  attachAnswerAction,
  revokeQuestionAction,
} from "./expert-actions";

const lasts = (t: Translate) => [
  { value: "24", label: t("a day", "un jour") },
  { value: "72", label: t("3 days", "3 jours") },
  { value: "168", label: t("a week", "une semaine") },
  { value: "720", label: t("30 days", "30 jours") },
];

/** Asks someone who knows, by a link that is shown once. */
export function AskExpertForm({ claimId }: { claimId: string }) {
  const t = useTranslation();
  const [address, setAddress] = useState<string>();
  const [made, setMade] = useState(0);
  return (
    <>
      <details key={made} className="rounded border border-rule bg-sheet p-3">
        <summary className="cursor-pointer font-medium">
          {t("Ask an expert", "Interroger un expert")}
        </summary>
        <Form<{ address: string }>
          action={askExpertAction}
          schema={askExpertInput}
          keepAs={`ask-expert:${claimId}`}
          onSaved={(answer) => {
            setAddress(answer.address);
            setMade(made + 1);
          }}
          aria-label={t("Ask an expert", "Interroger un expert")}
          className="mt-3 space-y-4"
        >
          <p className="text-sm text-ink-soft">
            {t(
              "They see the claim, where it is said and the evidence that is not confidential, and answer once. They need no account.",
              "Il voit l’affirmation, où elle est dite et les preuves qui ne sont pas confidentielles, et répond une fois. Il n’a pas besoin de compte.",
            )}
          </p>
          <input type="hidden" name="claimId" value={claimId} />
          <TextField label={t("Whom", "Qui")} name="name" autoComplete="off" />
          <TextField
            label={t("What they know about", "Ce qu’il connaît")}
            name="field"
            autoComplete="off"
          />
          <TextArea
            label={t("Question", "Question")}
            name="question"
            rows={3}
          />
          <SelectField
            label={t("They can answer for", "Il peut répondre pendant")}
            name="hours"
            defaultValue="168"
            choices={lasts(t)}
          />
          <SubmitButton>{t("Make link", "Créer le lien")}</SubmitButton>
        </Form>
      </details>
      {address && (
        <ShownOnce
          what={t("The link to pass on.", "Le lien à transmettre.")}
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
  const t = useTranslation();
  return (
    <Form
      action={revokeQuestionAction}
      aria-label={t(
        `Take back the question to ${name}`,
        `Retirer la question posée à ${name}`,
      )}
    >
      <input type="hidden" name="questionId" value={questionId} />
      <SubmitButton look="danger">{t("Take back", "Retirer")}</SubmitButton>
    </Form>
  );
}

const stances = (t: Translate) => [
  { value: "supports", label: t("supports the claim", "appuie l’affirmation") },
  { value: "contradicts", label: t("contradicts it", "la contredit") },
  { value: "context", label: t("gives context", "donne le contexte") },
];

/** Makes an answer evidence on the claim. */
export function AttachForm({ questionId, name }: Asked) {
  const t = useTranslation();
  return (
    <Form<{ id: string }>
      action={attachAnswerAction}
      schema={attachAnswerInput}
      aria-label={t(
        `Attach the answer of ${name}`,
        `Joindre la réponse\u00a0: ${name}`,
      )}
      className="flex flex-wrap items-end gap-3"
    >
      <input type="hidden" name="questionId" value={questionId} />
      <ChoiceField
        label={t("As evidence, it", "Comme preuve, elle")}
        name="stance"
        defaultValue="context"
        choices={stances(t)}
      />
      <SubmitButton look="plain">
        {t("Attach as evidence", "Joindre comme preuve")}
      </SubmitButton>
    </Form>
  );
}
