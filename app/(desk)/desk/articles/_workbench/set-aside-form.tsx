"use client";

import { useEffect, useRef } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { DISPOSITION_REASONS, DISPOSITION_WORDS } from "@/components/words";
import type { DispositionInput } from "@/domain/articles/disposition-input";
import type { Disposition } from "@/domain/articles/version";
import type { Translate } from "@/lib/translate";
import { setDispositionAction } from "./actions";

type Props = {
  articleId: string;
  versionId: string;
  sentences: number[];
  /** Null opens the sentences again. */
  disposition: Disposition | null;
  /** Told what is sent, so that the screen need not wait for the answer. */
  onSend: (data: FormData) => void;
  onCancel: () => void;
  onDone: () => void;
};

/** Why the selected sentences need no claim; Enter says it. */
export function SetAsideForm(props: Props) {
  const t = useTranslation();
  const { disposition, sentences } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>(
      "input[name=reason], button[type=submit]",
    );
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, []);
  const many = sentences.length > 1 ? sentences.length : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any of its fields.
    <div
      ref={box}
      onKeyDown={(event) => {
        if (event.key === "Escape") props.onCancel();
      }}
      className="p-1 lg:w-96"
    >
      <Form<DispositionInput>
        action={(previous, data) => {
          props.onSend(data);
          return setDispositionAction(previous, data);
        }}
        aria-label={
          disposition ? t("Set aside", "Écarter") : t("Open again", "Rouvrir")
        }
        className="space-y-2"
        onSaved={props.onDone}
      >
        <input type="hidden" name="articleId" value={props.articleId} />
        <input type="hidden" name="versionId" value={props.versionId} />
        <input type="hidden" name="disposition" value={disposition ?? ""} />
        {sentences.map((sentence) => (
          <input
            key={sentence}
            type="hidden"
            name="sentence"
            value={sentence}
          />
        ))}
        {disposition ? (
          <TextField
            label={`${t.of(DISPOSITION_WORDS[disposition])}, ${t("because", "parce que")}`}
            name="reason"
            defaultValue={t.of(DISPOSITION_REASONS[disposition])}
            autoComplete="off"
          />
        ) : (
          <p className="text-sm">
            {many
              ? t(
                  `These ${many} sentences then wait for a claim or a reason again.`,
                  `Ces ${many} phrases attendront de nouveau une affirmation ou un motif.`,
                )
              : t(
                  "The sentence then waits for a claim or a reason again.",
                  "La phrase attendra de nouveau une affirmation ou un motif.",
                )}
          </p>
        )}
        <div className="flex gap-2">
          <SubmitButton shortcut="Enter">
            {disposition ? sayAct(many, t) : t("Open again", "Rouvrir")}
          </SubmitButton>
          <Button look="quiet" shortcut="Escape" onClick={props.onCancel}>
            {t("Cancel", "Annuler")}
          </Button>
        </div>
      </Form>
    </div>
  );
}

function sayAct(many: number | undefined, t: Translate): string {
  return many
    ? t(`Set ${many} sentences aside`, `Écarter ${many} phrases`)
    : t("Set it aside", "L’écarter");
}
