"use client";

import { useTranslation } from "#translation";

import { CheckField, SubmitButton, TextField } from "@/components/fields";
import { Form } from "@/components/form";
import { narrowEvidenceForm } from "@/domain/sources/evidence-input";
import type { EvidenceOnDesk } from "@/usecases/claims/view-claim";
import { narrowEvidenceAction } from "./actions";
import { VoidsSignatures } from "./voids-signatures";

type Props = {
  item: EvidenceOnDesk;
  /** Of the claim, as it is shown. */
  revision: number;
  /** Whether a verdict stands that this would void. */
  signed: boolean;
};

/** Says which of the sources that this one repeats it doesn't repeat here. */
export function NarrowEvidence({ item, revision, signed }: Props) {
  const t = useTranslation();
  if (item.repeats.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-sm text-accent">
        {t(
          "What it repeats in this claim",
          "Ce qu’elle reprend dans cette affirmation",
        )}
      </summary>
      <Form<unknown>
        action={narrowEvidenceAction}
        schema={narrowEvidenceForm}
        keepAs={`narrow:${item.id}:${revision}`}
        aria-label={t(
          `What ${item.source.title} repeats in this claim`,
          `Ce que «\u00a0${item.source.title}\u00a0» reprend dans cette affirmation`,
        )}
        className="mt-2 space-y-3 rounded border border-rule bg-sheet p-3"
      >
        {signed && <VoidsSignatures />}
        <p className="text-sm text-ink-soft">
          {t(
            "A source may repeat one thing for one claim and another for the next. Tick what it does not repeat here; it is left out of this claim’s count of origins.",
            "Une source peut reprendre une chose pour une affirmation et une autre pour la suivante. Cochez ce qu’elle ne reprend pas ici\u00a0; ce sera laissé hors du compte des origines de cette affirmation.",
          )}
        </p>
        <input type="hidden" name="evidenceId" value={item.id} />
        <input type="hidden" name="revision" value={revision} />
        {item.repeats.map(({ id, title, here }) => (
          <CheckField
            key={id}
            name={`not:${id}`}
            label={t(`Not “${title}”`, `Pas «\u00a0${title}\u00a0»`)}
            defaultChecked={!here}
          />
        ))}
        <TextField
          label={t("How that is known", "Comment on le sait")}
          name="reason"
          defaultValue={item.notRepeatingReason ?? ""}
        />
        <SubmitButton>
          {t("Save what it repeats here", "Enregistrer ce qu’elle reprend ici")}
        </SubmitButton>
      </Form>
    </details>
  );
}
