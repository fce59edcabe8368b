"use client";

import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import type { CiteableClaim } from "@/usecases/summaries/read-citeable";

type Props = { editor: Editor; claims: CiteableClaim[] };

/** Cites a claim with the words that are selected in the text. */
export function CitePicker({ editor, claims }: Props) {
  const t = useTranslation();
  const [asked, setAsked] = useState("");
  const wanted = asked.toLowerCase();
  const found = claims
    .filter((claim) => claim.statement.toLowerCase().includes(wanted))
    .slice(0, 6);
  const selected = !editor.state.selection.empty;

  function cite(claimId: string) {
    editor.chain().focus().setMark("cite", { claimId }).run();
    setAsked("");
  }

  return (
    <details className="mt-2 rounded border border-rule bg-sheet p-2">
      <summary className="cursor-pointer text-sm font-medium">
        {t(
          "Cite a claim with the selected words",
          "Citer une affirmation avec les mots sélectionnés",
        )}
      </summary>
      <label className="mt-2 block text-sm">
        {t("Find a claim", "Trouver une affirmation")}
        <input
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
          className="ml-2 w-64 max-w-full rounded border border-rule-strong bg-sheet px-2 py-1"
        />
      </label>
      <ul className="mt-2 space-y-1">
        {found.map((claim) => (
          <li key={claim.id}>
            <Button
              look="quiet"
              className="!justify-start text-left"
              disabled={!selected}
              // The selection in the text must outlive the press.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => cite(claim.id)}
            >
              {claim.mark && <span aria-hidden="true">{claim.mark}</span>}
              {claim.statement}
              {!claim.published && t(" (not published)", " (non publiée)")}
            </Button>
          </li>
        ))}
      </ul>
      {!selected && (
        <p className="text-sm text-ink-soft">
          {t(
            "Select the words in the text first.",
            "Sélectionnez d’abord les mots dans le texte.",
          )}
        </p>
      )}
      <Button
        className="mt-2"
        disabled={!editor.isActive("cite")}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          editor
            .chain()
            .focus()
            .extendMarkRange("cite")
            .unsetMark("cite")
            .run();
        }}
      >
        {t("Remove the citation here", "Supprimer la citation ici")}
      </Button>
    </details>
  );
}
