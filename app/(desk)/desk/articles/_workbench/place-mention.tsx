"use client";

import { useTranslation } from "#translation";

import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import { MENTION_STATE_WORDS } from "@/components/words";
import type { Span } from "@/domain/articles/version";
import { settleMentionAction } from "./actions";
import { type TextLayout, wordsOf } from "./text-layout";
import type { WaitingMention } from "./types";

type Props = {
  waiting: WaitingMention;
  layout: TextLayout;
  /** The words selected in the article. */
  picked: Span | undefined;
};

/** A mention whose words changed: a person says where it went, or that it went. */
export function PlaceMention({ waiting, layout, picked }: Props) {
  const t = useTranslation();
  const { id, state, before, start } = waiting;
  return (
    <Form
      action={settleMentionAction}
      aria-label={t("Place the mention", "Placer la mention")}
    >
      <p className="text-sm text-amber">
        {t("Waits to be placed.", "Attend d’être placée.")}{" "}
        {t.of(MENTION_STATE_WORDS[state])}{" "}
        {t("Before, it said:", "Avant, on y lisait\u00a0:")}{" "}
        <q lang={layout.language} dir="auto" className="font-serif">
          {before}
        </q>
      </p>
      <input type="hidden" name="reanchoringId" value={id} />
      {picked && (
        <>
          <input type="hidden" name="start" value={picked.start} />
          <input type="hidden" name="end" value={picked.end} />
          <input type="hidden" name="exact" value={wordsOf(layout, picked)} />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {start !== null && (
          <SubmitButton look="plain" name="decision" value="accepted">
            {t("It is here", "Elle est ici")}
          </SubmitButton>
        )}
        <SubmitButton
          look="plain"
          name="decision"
          value="relocated"
          disabled={!picked}
          title={
            picked
              ? undefined
              : t(
                  "Select its words in the article first.",
                  "Sélectionnez d’abord ses mots dans l’article.",
                )
          }
        >
          {t(
            "It is in the selected words",
            "Elle est dans les mots sélectionnés",
          )}
        </SubmitButton>
        <SubmitButton look="danger" name="decision" value="dropped">
          {t("It is not made any more", "Elle n’est plus dans l’article")}
        </SubmitButton>
      </div>
    </Form>
  );
}
