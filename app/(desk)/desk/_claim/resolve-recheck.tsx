"use client";

import { useTranslation } from "#translation";

import { SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { resolveRecheckInput } from "@/domain/sources/recheck-input";
import { resolveRecheckAction } from "./actions";

/** Says what came of looking at the claim again. */
export function ResolveRecheck({ recheckId }: { recheckId: string }) {
  const t = useTranslation();
  return (
    <Form
      action={resolveRecheckAction}
      schema={resolveRecheckInput}
      keepAs={`recheck:${recheckId}`}
      aria-label={t("Looked at again", "Marquer comme revue")}
      className="space-y-2"
    >
      <input type="hidden" name="recheckId" value={recheckId} />
      <TextField
        label={t("What came of it", "Ce qui en est ressorti")}
        name="note"
        hint={t(
          "Such as: the verdict holds on the other source; proposed anew.",
          "Par exemple\u00a0: le verdict tient par l’autre source\u00a0; proposé à nouveau.",
        )}
      />
      <SubmitButton look="plain">
        {t("Looked at again", "Marquer comme revue")}
      </SubmitButton>
    </Form>
  );
}
