"use client";

import { useTranslation } from "#translation";

import {
  ChoiceField,
  SelectField,
  TextArea,
  TextField,
} from "@/components/fields";
import {
  choicesOf,
  credibilityChoices,
  INTEREST_WORDS,
  STANCE_WORDS,
} from "@/components/words";
import type { Interest } from "@/domain/people/party";
import type { Credibility, Stance } from "@/domain/sources/source";

/** A saved copy of the source as it is offered. */
export type CopyChoice = { id: string; filename: string; capturedAt: string };

/** Evidence as its form begins. */
export type EvidenceDraft = {
  stance: Stance;
  excerpt: string;
  locator: string | null;
  credibility: Credibility;
  note: string | null;
  snapshotId: string | null;
  interest: Interest | null;
  interestReason: string | null;
};

type Props = { draft?: EvidenceDraft; copies: CopyChoice[] };

/** What a source says to the claim, for new evidence and for an edit. */
export function EvidenceFields({ draft, copies }: Props) {
  const t = useTranslation();
  return (
    <>
      <ChoiceField
        label={t(
          "What it does to the claim",
          "Ce qu’il apporte à l’affirmation",
        )}
        name="stance"
        choices={choicesOf(STANCE_WORDS, t)}
        defaultValue={draft?.stance ?? "supports"}
      />
      <TextArea
        label={t("The words that bear on it", "Les mots qui portent sur elle")}
        name="excerpt"
        defaultValue={draft?.excerpt}
        hint={t(
          "Exactly as they stand in the source.",
          "Exactement tels qu’ils figurent dans la source.",
        )}
      />
      <TextField
        label={t("Where in the source", "Où dans la source")}
        name="locator"
        defaultValue={draft?.locator ?? ""}
        hint={t(
          "Page, paragraph or time code.",
          "Page, paragraphe ou minutage.",
        )}
      />
      {copies.length > 0 && (
        <SelectField
          label={t("Saved copy", "Copie conservée")}
          name="snapshotId"
          defaultValue={draft ? (draft.snapshotId ?? "") : copies[0]?.id}
          choices={[
            { value: "", label: t("None", "Aucune") },
            ...copies.map(({ id, filename, capturedAt }) => ({
              value: id,
              label: `${filename}, ${capturedAt.slice(0, 10)}`,
            })),
          ]}
        />
      )}
      <SelectField
        label={t(
          "Credibility of this information",
          "Crédibilité de cette information",
        )}
        name="credibility"
        defaultValue={String(draft?.credibility ?? 6)}
        choices={credibilityChoices(t)}
        hint={t(
          "1 needs two independent origins that say the same.",
          "1 demande deux origines indépendantes qui disent la même chose.",
        )}
      />
      <details open={Boolean(draft?.interest)}>
        <summary className="cursor-pointer text-sm">
          {t(
            "What the speaker has at stake in this claim, where it isn't the usual",
            "L’intérêt de qui parle dans cette affirmation, si ce n’est pas l’habituel",
          )}
        </summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t("At stake here", "Intérêt ici")}
            name="interest"
            defaultValue={draft?.interest ?? ""}
            choices={[
              { value: "", label: t("The usual", "L’habituel") },
              ...choicesOf(INTEREST_WORDS, t),
            ]}
          />
          <TextField
            label={t("Why it is another one here", "Pourquoi il est autre ici")}
            name="interestReason"
            defaultValue={draft?.interestReason ?? ""}
          />
        </div>
      </details>
      <TextArea
        label={t("Note for the desk", "Note pour le bureau")}
        name="note"
        rows={2}
        defaultValue={draft?.note ?? ""}
      />
    </>
  );
}
