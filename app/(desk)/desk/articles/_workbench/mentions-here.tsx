"use client";

import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { SubmitButton } from "@/components/fields";
import { Form } from "@/components/form";
import type { Span } from "@/domain/articles/version";
import { removeMentionAction } from "./actions";
import { PlaceMention } from "./place-mention";
import { type TextLayout, wordsOf } from "./text-layout";
import type { WorkbenchView } from "./types";

type Props = {
  claimId: string;
  mentions: WorkbenchView["mentions"];
  waiting: WorkbenchView["waiting"];
  layout: TextLayout;
  /** The words selected in the article. */
  picked: Span | undefined;
  onShow: (span: Span) => void;
};

/** Where the claim in hand stands in this article. */
export function MentionsHere(props: Props) {
  const t = useTranslation();
  const { claimId, layout, onShow } = props;
  const mine = props.mentions.filter((one) => one.claimId === claimId);
  const waiting = props.waiting.filter((one) => one.claimId === claimId);
  if (mine.length + waiting.length === 0) return null;
  return (
    <section
      aria-label={t("In this article", "Dans cet article")}
      className="mb-5 rounded border border-rule bg-sheet p-3"
    >
      <ul className="space-y-3">
        {mine.map((mention) => (
          <li key={mention.id} className="space-y-1">
            <Words layout={layout} span={mention} onShow={onShow} />
            <details>
              <summary className="cursor-pointer text-sm text-accent">
                {t("Remove this mention", "Retirer cette mention")}
              </summary>
              <Form
                action={removeMentionAction}
                aria-label={t("Remove the mention", "Retirer la mention")}
                className="mt-1 space-y-2 text-sm"
              >
                <input type="hidden" name="mentionId" value={mention.id} />
                <p>
                  {t(
                    "The claim stays; the sentence waits again unless something else accounts for it.",
                    "L’affirmation reste\u00a0; la phrase attend de nouveau, sauf si autre chose la couvre.",
                  )}
                </p>
                <SubmitButton look="danger">
                  {t("Remove it", "La retirer")}
                </SubmitButton>
              </Form>
            </details>
          </li>
        ))}
        {waiting.map((one) => (
          <li key={one.id} className="space-y-2">
            {one.start !== null && one.end !== null && (
              <Words
                layout={layout}
                span={{ start: one.start, end: one.end }}
                onShow={onShow}
              />
            )}
            <PlaceMention waiting={one} layout={layout} picked={props.picked} />
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
  const t = useTranslation();
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
        {t("Show", "Montrer")}
      </Button>
    </div>
  );
}
