"use client";

import { useMemo, useRef, useState } from "react";

import { Button } from "@/components/button";
import { diffParts } from "@/domain/anchoring/diff-parts";
import type { DiffSegment } from "@/domain/anchoring/word-diff";
import { textDirection } from "@/lib/text-direction";
import { useKeySwitch } from "../../_workbench/use-key-switch";
import { useKeys } from "../../_workbench/use-keys";
import { Part } from "./part";

type Props = { segments: DiffSegment[]; language: string };

/**
 * The whole text of two versions in one, its changed words marked; what did
 * not change is folded away where there is much of it.
 */
export function ChangedText({ segments, language }: Props) {
  const parts = useMemo(() => diffParts(segments), [segments]);
  const [isWhole, setWhole] = useState(false);
  const text = useRef<HTMLDivElement>(null);
  const changes = parts.filter(({ kind }) => kind === "change").length;
  const folds = parts.some(({ kind }) => kind === "folded");
  const { place, go } = useChanges(text, changes);
  const whole = () => setWhole(!isWhole);
  const { active } = useKeySwitch();
  useKeys(
    {
      j: changes > 0 ? () => go(1) : undefined,
      k: changes > 0 ? () => go(-1) : undefined,
      f: folds ? whole : undefined,
    },
    active,
  );
  return (
    <>
      <p className="mb-3 text-sm text-ink-soft">{sayChanges(segments)}</p>
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 bg-paper py-2 text-sm empty:hidden">
        {changes > 0 && (
          <>
            <Button shortcut="K" onClick={() => go(-1)}>
              Previous change
            </Button>
            <Button shortcut="J" onClick={() => go(1)}>
              Next change
            </Button>
            <p role="status" className="tabular-nums">
              {place === undefined
                ? `${changes} in all`
                : `${place + 1} of ${changes}`}
            </p>
          </>
        )}
        {folds && (
          <Button
            look="quiet"
            shortcut="F"
            aria-pressed={isWhole}
            onClick={whole}
          >
            {isWhole ? "Fold what is the same" : "Show the whole text"}
          </Button>
        )}
      </div>
      <div
        ref={text}
        lang={language}
        dir={textDirection(language)}
        className="max-w-[38rem] rounded border border-rule bg-sheet p-4 font-serif text-[17px] leading-[1.85] whitespace-pre-line [overflow-wrap:anywhere]"
      >
        {parts.map((part, at) => (
          <Part
            // A comparison never changes order; a part is its place in it.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            key={at}
            part={part}
            isWhole={isWhole}
          />
        ))}
      </div>
    </>
  );
}

/** Goes from change to change, and round again at either end. */
function useChanges(text: React.RefObject<HTMLElement | null>, count: number) {
  const [place, setPlace] = useState<number>();
  function go(by: 1 | -1) {
    const from = place ?? (by > 0 ? -1 : 0);
    const next = (from + by + count) % count;
    setPlace(next);
    const change =
      text.current?.querySelectorAll<HTMLElement>("[data-change]")[next];
    change?.focus({ preventScroll: true });
    change?.scrollIntoView({ block: "center" });
  }
  return { place, go };
}

function sayChanges(segments: DiffSegment[]): string {
  const removed = segments.filter(({ kind }) => kind === "removed").length;
  const added = segments.filter(({ kind }) => kind === "added").length;
  return removed + added === 0
    ? "Not a word has changed."
    : `${places(removed)} taken out (−), ${places(added)} put in (+).`;
}

function places(count: number): string {
  return count === 1 ? "1 passage" : `${count} passages`;
}
