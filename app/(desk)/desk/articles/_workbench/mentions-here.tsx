"use client";

import { Button } from "@/components/button";
import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { MentionState } from "@/domain/anchoring/state";
import type { Span } from "@/domain/articles/version";
import { removeMentionAction } from "./actions";
import { type TextLayout, wordsOf } from "./text-layout";
import type { WorkbenchView } from "./types";

const WAITING_WORDS: Record<MentionState, string> = {
  exact: "It stands in this version as it was.",
  moved: "It has moved.",
  rewording: "Its words have changed.",
  changed_figure: "Its figure, a name or a negation has changed.",
  ambiguous: "It may be in more than one place.",
  lost: "It is not in this version any more.",
};

type Props = {
  claimId: string;
  mentions: WorkbenchView["mentions"];
  waiting: WorkbenchView["waiting"];
  layout: TextLayout;
  onShow: (span: Span) => void;
};

/** Where the claim in hand stands in this article. */
export function MentionsHere(props: Props) {
  const { claimId, layout, onShow } = props;
  const mine = props.mentions.filter((one) => one.claimId === claimId);
  const waiting = props.waiting.filter((one) => one.claimId === claimId);
  if (mine.length + waiting.length === 0) return null;
  return (
    <section
      aria-label="In this article"
      className="mb-5 rounded border border-rule bg-sheet p-3"
    >
      <ul className="space-y-3">
        {mine.map((mention) => (
          <li key={mention.id} className="space-y-1">
            <Words layout={layout} span={mention} onShow={onShow} />
            <details>
              <summary className="cursor-pointer text-sm text-accent">
                Remove this mention
              </summary>
              <Form
                action={removeMentionAction}
                aria-label="Remove the mention"
                className="mt-1 space-y-2 text-sm"
              >
                <input type="hidden" name="mentionId" value={mention.id} />
                <p>
                  The claim stays; the sentence waits again unless something
                  else accounts for it.
                </p>
                <SubmitButton look="danger">Remove it</SubmitButton>
              </Form>
            </details>
          </li>
        ))}
        {waiting.map(({ id, state, start, end }) => (
          <li key={id} className="space-y-1">
            {start !== null && end !== null && (
              <Words layout={layout} span={{ start, end }} onShow={onShow} />
            )}
            <p className="text-sm text-amber">
              Waits to be placed: {WAITING_WORDS[state]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words(props: {
  layout: TextLayout;
  span: Span;
  onShow: (span: Span) => void;
}) {
  const { layout, span, onShow } = props;
  return (
    <div className="flex items-start justify-between gap-2">
      <q
        lang={layout.language}
        dir="auto"
        className="line-clamp-3 font-serif text-ink-soft"
      >
        {wordsOf(layout, span)}
      </q>
      <Button look="quiet" onClick={() => onShow(span)}>
        Show
      </Button>
    </div>
  );
}
