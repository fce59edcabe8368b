"use client";

import { useRef, useState } from "react";
import { z } from "zod";
import { useTranslation } from "#translation";

import {
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from "@/components/fields";
import { Form } from "@/components/form";
import { CLAIM_KIND_WORDS, choicesOf } from "@/components/words";
import { editClaimInput } from "@/domain/claims/claim-input";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import type { FormState } from "@/lib/form-state";
import { editClaimAction } from "./actions";
import { VoidsSignatures } from "./voids-signatures";

const meanwhile = z.object({
  revision: z.int(),
  current: z.object({ statement: z.string() }),
});
type Meanwhile = z.infer<typeof meanwhile>;

type EditClaimProps = {
  claim: CheckedClaim;
  selectionReason: string | null;
  contentNotice: string | null;
};

/** Rewrites the claim; someone else's edit in between is shown beside it. */
export function EditClaim({ claim, ...view }: EditClaimProps) {
  const t = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  const [theirs, setTheirs] = useState<Meanwhile>();

  async function edit(
    ...[previous, data]: Parameters<typeof editClaimAction>
  ): ReturnType<typeof editClaimAction> {
    const state = await editClaimAction(previous, data);
    setTheirs(theirsIn(state));
    return state;
  }

  return (
    <details ref={box}>
      <summary className="cursor-pointer text-sm text-accent">
        {t("Edit the claim", "Modifier l’affirmation")}
      </summary>
      <Form
        action={edit}
        schema={editClaimInput}
        keepAs={`claim:${claim.id}:${claim.revision}`}
        aria-label={t("Edit the claim", "Modifier l’affirmation")}
        className="mt-2 space-y-4 rounded border border-rule bg-sheet p-3"
        onSaved={() => {
          if (box.current) box.current.open = false;
        }}
      >
        {claim.verdict && <VoidsSignatures />}
        <input type="hidden" name="claimId" value={claim.id} />
        <input
          type="hidden"
          name="revision"
          value={theirs?.revision ?? claim.revision}
        />
        <TextArea
          label={t("Statement", "Énoncé")}
          name="statement"
          defaultValue={claim.statement}
          rows={3}
        />
        <SelectField
          label={t("Kind", "Nature")}
          name="kind"
          choices={choicesOf(CLAIM_KIND_WORDS, t)}
          defaultValue={claim.kind}
        />
        <TextField
          label={t("Claimant", "Auteur de l’affirmation")}
          name="claimant"
          defaultValue={claim.claimant?.name ?? ""}
          hint={t(
            "Who asserts it; the outlet that carries it is not the claimant.",
            "Qui l’affirme\u00a0; le média qui la rapporte n’en est pas l’auteur.",
          )}
        />
        <TextField
          label={t("Event", "Événement")}
          name="event"
          defaultValue={claim.event?.name ?? ""}
        />
        <TextArea
          label={t("Original wording", "Mots d’origine")}
          name="originalWording"
          defaultValue={claim.originalWording ?? ""}
          rows={2}
        />
        <TextField
          label={t("Language of the original", "Langue de l’original")}
          name="originalLanguage"
          defaultValue={claim.originalLanguage ?? ""}
        />
        <TextField
          label={t("Why it is checked", "Pourquoi elle est vérifiée")}
          name="selectionReason"
          defaultValue={view.selectionReason ?? ""}
        />
        <TextField
          label={t("Notice to readers", "Avis aux lecteurs")}
          name="contentNotice"
          defaultValue={view.contentNotice ?? ""}
          hint={t(
            "Said before mentions and evidence that may distress, such as descriptions of deaths; they open when asked for.",
            "Dit avant les mentions et les preuves qui peuvent heurter, comme des récits de mort\u00a0; elles s’ouvrent à la demande.",
          )}
        />
        {theirs && <Theirs statement={theirs.current.statement} />}
        <SubmitButton>
          {theirs
            ? t("Save mine over theirs", "Enregistrer la mienne par-dessus")
            : t("Save the claim", "Enregistrer l’affirmation")}
        </SubmitButton>
      </Form>
    </details>
  );
}

function theirsIn(state: FormState<unknown>): Meanwhile | undefined {
  if (state.status !== "refused") return undefined;
  return meanwhile.safeParse(state.detail).data;
}

function Theirs({ statement }: { statement: string }) {
  const t = useTranslation();
  return (
    <figure className="border-l-2 border-amber pl-3">
      <figcaption className="text-sm text-ink-soft">
        {t(
          "As it stands now, by someone else",
          "Telle qu’elle est maintenant, par quelqu’un d’autre",
        )}
      </figcaption>
      <blockquote dir="auto" className="font-serif">
        {statement}
      </blockquote>
    </figure>
  );
}
