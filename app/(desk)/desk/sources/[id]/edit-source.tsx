"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { ViewedSource } from "@/usecases/sources/view-source";
import { editSourceAction } from "../actions";
import { SourceFields } from "../source-fields";

/** Rewrites what is known of the source, on the revision that was read. */
export function EditSource({ view }: { view: ViewedSource }) {
  const t = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  const { source, publisher, speaker } = view;
  return (
    <details ref={box} className="mb-2 rounded border border-rule bg-sheet p-3">
      <summary className="cursor-pointer font-medium">
        {t("Edit the source", "Modifier la source")}
      </summary>
      <Form
        action={editSourceAction}
        keepAs={`source:${source.id}:${source.revision}`}
        aria-label={t("Edit the source", "Modifier la source")}
        className="mt-3 space-y-4"
        onSaved={() => {
          if (box.current) box.current.open = false;
        }}
      >
        {view.claimCount > 0 && (
          <p className="text-sm text-ink-soft">
            {t(
              "Another grade puts the claims that rest on it up to be looked at again.",
              "Une autre cote fait revoir les affirmations qui reposent sur elle.",
            )}
          </p>
        )}
        <input type="hidden" name="sourceId" value={source.id} />
        <input type="hidden" name="revision" value={source.revision} />
        <SourceFields draft={{ ...source, publisher, speaker }} />
        <SubmitButton>
          {t("Save the source", "Enregistrer la source")}
        </SubmitButton>
      </Form>
    </details>
  );
}
