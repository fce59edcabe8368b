"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextArea } from "@/components/fields";
import { Form } from "@/components/form";
import { restoreSourceInput } from "@/domain/sources/source-input";
import { restoreSourceAction } from "../actions";

type Props = { sourceId: string; revision: number };

/** Takes a withdrawal that was a mistake back, after saying what that does. */
export function RestoreSource({ sourceId, revision }: Props) {
  const t = useTranslation();
  return (
    <details className="rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        {t("Take the withdrawal back", "Annuler le retrait")}
      </summary>
      <Form
        action={restoreSourceAction}
        schema={restoreSourceInput}
        keepAs={`restore:${sourceId}`}
        aria-label={t("Take the withdrawal back", "Annuler le retrait")}
        className="mt-3 space-y-4"
      >
        <p className="text-sm">
          {t(
            "The source counts again, and so does what rests on it. The claims that this bears on are put up to be looked at again; the ledger keeps that it was withdrawn.",
            "La source compte de nouveau, ainsi que ce qui repose sur elle. Les affirmations que cela touche sont à revoir\u00a0; le registre garde la trace du retrait.",
          )}
        </p>
        <input type="hidden" name="sourceId" value={sourceId} />
        <input type="hidden" name="revision" value={revision} />
        <TextArea
          label={t(
            "Why the withdrawal was wrong",
            "Pourquoi le retrait était une erreur",
          )}
          name="reason"
          rows={2}
        />
        <SubmitButton>{t("Take it back", "Annuler le retrait")}</SubmitButton>
      </Form>
    </details>
  );
}
