"use client";

import { useRef } from "react";

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
  const { mention, layout, span } = props;
  return (
    <Form
      action={settleMentionAction}
      aria-label="Settle the mention"
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
        The verdict was given for the words before; whichever you choose, the
        claim is put up to be checked again.
      </p>
      <Acts {...props} />
      <p className="text-sm" aria-live="polite">
        {span ? (
          <>
            Selected:{" "}
            <q lang={layout.language} dir="auto" className="font-serif">
              {wordsOf(layout, span)}
            </q>
          </>
        ) : (
          "Somewhere else? Select the words in the new version, or type them."
        )}
      </p>
    </Form>
  );
}

function Acts({ mention, span, keysActive, onQuote }: Props) {
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
        These are the words now
      </Button>
      <Button
        {...settles}
        ref={relocate}
        value="relocated"
        look={span ? "primary" : "plain"}
        shortcut="R"
        disabled={pending || !span}
      >
        It is at the selected words
      </Button>
      <Button shortcut="Q" onClick={onQuote}>
        Type the quotation
      </Button>
      <Button
        {...settles}
        ref={drop}
        value="dropped"
        look="danger"
        shortcut="D"
        disabled={pending}
      >
        No longer said here
      </Button>
    </div>
  );
}
