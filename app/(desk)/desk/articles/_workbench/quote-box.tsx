"use client";

import {
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { type FoundQuote, findQuote } from "@/domain/anchoring/find-quote";
import type { Span } from "@/domain/articles/version";
import type { Translate } from "@/lib/translate";
import { type TextLayout, wordsOf } from "./text-layout";

/** How many places are shown; more words find fewer. */
const SHOWN = 8;
/** Code points of the text shown on either side of a place. */
const CONTEXT = 30;

type Props = {
  layout: TextLayout;
  onFound: (places: FoundQuote[]) => void;
  onTake: (span: Span) => void;
  onClose: () => void;
};

/** Type a quotation, and it is selected where the article has it. */
export function QuoteBox({ layout, onFound, onTake, onClose }: Props) {
  const t = useTranslation();
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed);
  const places = useMemo(() => findIn(layout, words), [layout, words]);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    onFound(places);
    return () => onFound([]);
  }, [places, onFound]);
  const [first] = places;
  return (
    <search
      className="sticky top-0 z-10 mb-4 block rounded border border-rule-strong bg-sheet p-2 shadow"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          // Typed faster than it is looked for: what stands there now counts.
          const [now] = typed === words ? places : findIn(layout, typed);
          if (now) onTake(now);
        }}
      >
        <label htmlFor={id} className="text-sm font-medium">
          {t("Quotation", "Citation")}
        </label>
        <input
          ref={field}
          id={id}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          dir="auto"
          className="min-w-40 flex-1 rounded border border-rule-strong bg-paper px-2 py-1 font-serif"
        />
        <Button type="submit" shortcut="Enter" disabled={!first}>
          {t("Select", "Sélectionner")}
        </Button>
        <Button look="quiet" shortcut="Escape" onClick={onClose}>
          {t("Close", "Fermer")}
        </Button>
      </form>
      <p role="status" className="mt-1 text-sm text-ink-soft">
        {words.trim() !== "" && sayPlaces(places.length, t)}
      </p>
      {places.length > 1 && (
        <ul className="mt-1 max-h-60 overflow-y-auto">
          {places.slice(0, SHOWN).map((place) => (
            <li key={place.start}>
              <button
                type="button"
                onClick={() => onTake(place)}
                className="block w-full cursor-pointer rounded px-2 py-1 text-left font-serif text-ink-soft hover:bg-sunk"
              >
                …{wordsOf(layout, before(place))}
                <strong className="text-ink">{place.exact}</strong>
                {wordsOf(layout, after(place))}…
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

const before = ({ start }: Span) => ({
  start: Math.max(0, start - CONTEXT),
  end: start,
});

const after = ({ end }: Span) => ({ start: end, end: end + CONTEXT });

function findIn(layout: TextLayout, words: string): FoundQuote[] {
  return words.trim() === "" ? [] : findQuote(layout.text, words);
}

function sayPlaces(count: number, t: Translate): string {
  if (count === 0) {
    return t("The article does not say this.", "L’article ne dit pas cela.");
  }
  if (count === 1) return t("It says this once.", "Il le dit une fois.");
  return t(
    `It says this ${count} times; choose one, or Enter for the first.`,
    `Il le dit ${count} fois\u00a0; choisissez un endroit, ou Entrée pour le premier.`,
  );
}
