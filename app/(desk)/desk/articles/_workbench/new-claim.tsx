"use client";

import { useEffect, useMemo, useRef, useState } from "react";

import { Button } from "@/components/button";
import { sentencesIn } from "@/domain/articles/coverage";
import type { Span } from "@/domain/articles/version";
import { suggestClaimant } from "@/domain/suggestions/claimant";
import type { ClaimNames } from "@/usecases/claims/read-claim-names";
import { ClaimForm } from "./claim-form";
import { KnownClaimForm } from "./known-claim-form";
import { type TextLayout, wordsOf } from "./text-layout";

export type Spot = Span & { articleId: string; versionId: string };

type Props = {
  spot: Spot;
  layout: TextLayout;
  outlet: string | null;
  names: ClaimNames;
  onSaved: (claimId: string) => void;
  onCancel: () => void;
};

/** Makes a claim of the selected words, or marks them as one the desk has. */
export function NewClaim({ spot, layout, outlet, names, ...props }: Props) {
  const { onSaved, onCancel } = props;
  const [known, setKnown] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { start, end } = spot;
  const exact = wordsOf(layout, spot);
  const suggested = useMemo(
    () => claimantOf(layout, { start, end }, outlet),
    [layout, start, end, outlet],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two forms begins at its first field.
  useEffect(() => {
    const field = box.current?.querySelector<
      HTMLTextAreaElement | HTMLInputElement
    >("textarea, input:not([type=hidden])");
    field?.focus();
    field?.select();
  }, [known]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any of its fields.
    <div
      ref={box}
      className="space-y-4"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onCancel();
      }}
    >
      <header className="space-y-2">
        <div className="flex items-center justify-between gap-2">
          <h2 className="text-base font-semibold">
            {known ? "A claim the desk knows" : "A new claim"}
          </h2>
          <Button look="quiet" shortcut="Escape" onClick={onCancel}>
            Cancel
          </Button>
        </div>
        <blockquote
          lang={layout.language}
          dir="auto"
          className="line-clamp-6 border-l-2 border-accent pl-3 font-serif"
        >
          {exact}
        </blockquote>
        <Button look="quiet" onClick={() => setKnown(!known)}>
          {known ? "It is a new claim" : "It is a claim the desk knows …"}
        </Button>
      </header>
      {known ? (
        <KnownClaimForm spot={spot} exact={exact} onSaved={onSaved} />
      ) : (
        <ClaimForm
          spot={spot}
          exact={exact}
          suggested={suggested}
          names={names}
          onSaved={onSaved}
        />
      )}
    </div>
  );
}

/** Who seems to assert the words, from their sentence and those before it. */
function claimantOf(layout: TextLayout, spot: Span, outlet: string | null) {
  const { sentences, language } = layout;
  const [first] = sentencesIn(sentences, spot);
  if (!first) return null;
  const before = sentences.slice(0, first.index);
  return suggestClaimant(wordsOf(layout, first), {
    before: before.map((sentence) => wordsOf(layout, sentence)),
    language,
    outlet: outlet ?? undefined,
  });
}
