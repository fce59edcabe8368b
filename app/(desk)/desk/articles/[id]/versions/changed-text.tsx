"use client";

import { useMemo, useRef, useState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { diffParts } from "@/domain/anchoring/diff-parts";
import type { DiffSegment } from "@/domain/anchoring/word-diff";
import { counted } from "@/lib/language";
import { textDirection } from "@/lib/text-direction";
import type { Translate } from "@/lib/translate";
import { useKeySwitch } from "../../_workbench/use-key-switch";
import { useKeys } from "../../_workbench/use-keys";
import { Part } from "./part";

type Props = { segments: DiffSegment[]; language: string };

/**
 * The whole text of two versions in one, its changed words marked; what did
 * not change is folded away where there is much of it.
 */
export function ChangedText({ segments, language }: Props) {
  const t = useTranslation();
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
      <p className="mb-3 text-sm text-ink-soft">{sayChanges(segments, t)}</p>
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 bg-paper py-2 text-sm empty:hidden">
        {changes > 0 && (
          <>
            <Button shortcut="K" onClick={() => go(-1)}>
              {t("Previous change", "Changement précédent")}
            </Button>
            <Button shortcut="J" onClick={() => go(1)}>
              {t("Next change", "Changement suivant")}
            </Button>
            <p role="status" className="tabular-nums">
              {place === undefined
                ? t(`${changes} in all`, `${changes} en tout`)
                : t(
                    `${place + 1} of ${changes}`,
                    `${place + 1} sur ${changes}`,
                  )}
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
            {isWhole
              ? t("Fold what is the same", "Replier ce qui est inchangé")
              : t("Show the whole text", "Montrer tout le texte")}
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

const TAKEN_OUT = {
  en: { one: "passage taken out", other: "passages taken out" },
  fr: { one: "passage retiré", other: "passages retirés" },
};
const PUT_IN = {
  en: { one: "passage put in", other: "passages put in" },
  fr: { one: "passage ajouté", other: "passages ajoutés" },
};

function sayChanges(segments: DiffSegment[], t: Translate): string {
  const removed = segments.filter(({ kind }) => kind === "removed").length;
  const added = segments.filter(({ kind }) => kind === "added").length;
  if (removed + added === 0) {
    return t("Not a word has changed.", "Pas un mot n’a changé.");
  }
  const { language } = t;
  const takenOut = counted(removed, TAKEN_OUT[language], language);
  return `${takenOut} (−), ${counted(added, PUT_IN[language], language)} (+).`;
}
