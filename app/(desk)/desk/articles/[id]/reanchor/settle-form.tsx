"use client";

import { useRef } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { Form, useFormContext } from "@/components/form";
import type { Span } from "@/domain/articles/version";
import type { WaitingMention } from "@/usecases/articles/read-waiting";
import { settleMentionAction } from "../../_workbench/actions";
import { type TextLayout, wordsOf } from "../../_workbench/text-layout";
import { useKeys } from "../../_workbench/use-keys";

type Props = {
  mention: WaitingMention;
  layout: TextLayout;
  /** The words selected in the new version. */
  span: Span | undefined;
  keysActive: boolean;
  onQuote: () => void;
  onSettled: () => void;
};

/** The three ways to settle a mention; each says what comes of it. */
export function SettleForm(props: Props) {
  const t = useTranslation();
  const { mention, layout, span } = props;
  return (
    <Form
      action={settleMentionAction}
      aria-label={t("Settle the mention", "Décider de la mention")}
      onSaved={props.onSettled}
      className="mt-4 space-y-3"
    >
      <input type="hidden" name="reanchoringId" value={mention.id} />
      {span && (
        <>
          <input type="hidden" name="start" value={span.start} />
          <input type="hidden" name="end" value={span.end} />
          <input type="hidden" name="exact" value={wordsOf(layout, span)} />
        </>
      )}
      <p className="text-sm text-ink-soft">
        {t(
          "The verdict was given for the words before; whichever you choose, the claim is put up to be checked again.",
          "Le verdict a été donné pour les mots d’avant\u00a0; quel que soit votre choix, l’affirmation est remise à vérifier.",
        )}
      </p>
      <Acts {...props} />
      <p className="text-sm" aria-live="polite">
        {span ? (
          <>
            {t("Selected:", "Sélectionné\u00a0:")}{" "}
            <q lang={layout.language} dir="auto" className="font-serif">
              {wordsOf(layout, span)}
            </q>
          </>
        ) : (
          t(
            "Somewhere else? Select the words in the new version, or type them.",
            "Ailleurs\u00a0? Sélectionnez les mots dans la nouvelle version, ou tapez-les.",
          )
        )}
      </p>
    </Form>
  );
}

function Acts({ mention, span, keysActive, onQuote }: Props) {
  const t = useTranslation();
  const accept = useRef<HTMLButtonElement>(null);
  const relocate = useRef<HTMLButtonElement>(null);
  const drop = useRef<HTMLButtonElement>(null);
  const { pending } = useFormContext();
  useKeys(
    {
      a: () => accept.current?.click(),
      r: () => relocate.current?.click(),
      d: () => drop.current?.click(),
    },
    keysActive,
  );
  const settles = { type: "submit", name: "decision" } as const;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        {...settles}
        ref={accept}
        value="accepted"
        look={mention.after && !span ? "primary" : "plain"}
        shortcut="A"
        disabled={pending || !mention.after}
      >
        {t("These are the words now", "Ce sont ces mots désormais")}
      </Button>
      <Button
        {...settles}
        ref={relocate}
        value="relocated"
        look={span ? "primary" : "plain"}
        shortcut="R"
        disabled={pending || !span}
      >
        {t("It is at the selected words", "Elle est aux mots sélectionnés")}
      </Button>
      <Button shortcut="Q" onClick={onQuote}>
        {t("Type the quotation", "Taper la citation")}
      </Button>
      <Button
        {...settles}
        ref={drop}
        value="dropped"
        look="danger"
        shortcut="D"
        disabled={pending}
      >
        {t("No longer said here", "N’est plus dit ici")}
      </Button>
    </div>
  );
}
