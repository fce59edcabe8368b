"use client";

import {
  type KeyboardEvent,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import type { ClaimNames } from "@/usecases/claims/read-claim-names";
import { draftClaim } from "./claim-draft";
import { ClaimForm } from "./claim-form";
import { KnownClaimForm } from "./known-claim-form";
import { type TextLayout, wordsOf } from "./text-layout";
import type { SpotInHand } from "./use-in-hand";

export type Spot = SpotInHand & { articleId: string; versionId: string };

type Props = {
  spot: Spot;
  layout: TextLayout;
  outlet: string | null;
  names: ClaimNames;
  /** The figure that comes with the claim, by its span; none if empty. */
  figure: string;
  onFigure: (figure: string) => void;
  onSaved: (claimId: string) => void;
  onCancel: () => void;
};

/** Makes a claim of the selected words, or marks them as one the desk has. */
export function NewClaim({ spot, layout, outlet, ...props }: Props) {
  const t = useTranslation();
  const { onCancel } = props;
  // Shown at once; the address follows, for a reload.
  const [figure, setFigure] = useState(props.figure);
  const [known, setKnown] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { start, end, offered } = spot;
  const exact = wordsOf(layout, spot);
  function takeFigure(next: string) {
    setFigure(next);
    props.onFigure(next);
  }
  const draft = useMemo(
    () => draftClaim(layout, { start, end, offered }, outlet),
    [layout, start, end, offered, outlet],
  );
  const given = { ...props, spot, exact, figure, onFigure: takeFigure };
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of the two forms begins at its first field.
  useEffect(() => {
    const field = box.current?.querySelector<
      HTMLTextAreaElement | HTMLInputElement
    >("textarea, input:not([type=hidden])");
    field?.focus();
    field?.select();
  }, [known]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys act from any of the fields.
    <div
      ref={box}
      className="space-y-4"
      onKeyDown={(event) => press(event, onCancel)}
    >
      <header className="space-y-2">
        <div className="flex items-center justify-between gap-2">
          <h2 className="text-base font-semibold">
            {known
              ? t(
                  "A claim the desk knows",
                  "Une affirmation que le bureau connaît",
                )
              : t("A new claim", "Une nouvelle affirmation")}
          </h2>
          <Button look="quiet" shortcut="Escape" onClick={onCancel}>
            {t("Cancel", "Annuler")}
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
          {known
            ? t("It is a new claim", "C’est une nouvelle affirmation")
            : t(
                "It is a claim the desk knows …",
                "C’est une affirmation que le bureau connaît…",
              )}
        </Button>
      </header>
      {known ? (
        <KnownClaimForm {...given} figures={draft.figures} />
      ) : (
        <ClaimForm {...given} draft={draft} />
      )}
    </div>
  );
}

/** Escape leaves the form; Control and Enter, or ⌘ and Enter, save it. */
function press(event: KeyboardEvent<HTMLElement>, onCancel: () => void) {
  if (event.defaultPrevented) return;
  if (event.key === "Escape") onCancel();
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  const { target } = event;
  if (target instanceof Element) target.closest("form")?.requestSubmit();
}
