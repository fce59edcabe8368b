"use client";

import { useMemo, useRef, useState } from "react";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import type { FoundQuote } from "@/domain/anchoring/find-quote";
import type { VersionText } from "@/domain/articles/version";
import type { WaitingMention } from "@/usecases/articles/read-waiting";
import { layOut } from "../../_workbench/text-layout";
import { useHighlight } from "../../_workbench/use-highlight";
import { useKeySwitch } from "../../_workbench/use-key-switch";
import { useKeys } from "../../_workbench/use-keys";
import { usePick } from "../../_workbench/use-pick";
import { NewVersion } from "./new-version";
import { SettleForm } from "./settle-form";
import { SideBySide } from "./side-by-side";

type Props = {
  version: VersionText;
  language: string;
  waiting: WaitingMention[];
};

const NONE: FoundQuote[] = [];

/** The mentions that wait, one in hand, beside the text they belong in. */
export function ReanchorDesk({ version, language, waiting }: Props) {
  const t = useTranslation();
  const layout = useMemo(() => layOut(version, language), [version, language]);
  const text = useRef<HTMLDivElement>(null);
  const pick = usePick(text, layout);
  const [place, setPlace] = useState(0);
  const [quoting, setQuoting] = useState(false);
  const [found, setFound] = useState(NONE);
  const now = Math.min(place, waiting.length - 1);
  const inHand = waiting[now];
  const proposed = useMemo(
    () => (inHand?.after ? [inHand.after] : []),
    [inHand?.after],
  );
  const painted = { article: text, layout, painted: layout };
  useHighlight("in-hand", proposed, painted);
  useHighlight("found", found, painted);

  const go = (to: number) => {
    if (to < 0 || to >= waiting.length) return;
    pick.drop();
    setPlace(to);
  };
  const keys = useKeySwitch();
  const next = () => go(now + 1);
  const previous = () => go(now - 1);
  const quote = () => setQuoting(true);
  useKeys({ j: next, k: previous, q: quote, escape: pick.drop }, keys.active);

  if (!inHand) return null;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <section
        aria-label={t("The mention in hand", "La mention en cours")}
        className="lg:sticky lg:top-4"
      >
        <div className="mb-3 flex flex-wrap items-center gap-2 text-sm">
          <p role="status" className="mr-auto font-semibold">
            {t(
              `${now + 1} of ${waiting.length} to place`,
              `${now + 1} sur ${waiting.length} à placer`,
            )}
          </p>
          <Button shortcut="K" disabled={now === 0} onClick={previous}>
            {t("Previous", "Précédente")}
          </Button>
          <Button
            shortcut="J"
            disabled={now === waiting.length - 1}
            onClick={next}
          >
            {t("Next", "Suivante")}
          </Button>
        </div>
        <SideBySide mention={inHand} language={language} />
        <SettleForm
          key={inHand.id}
          mention={inHand}
          layout={layout}
          span={pick.span}
          keysActive={keys.active}
          onQuote={quote}
          onSettled={pick.drop}
        />
      </section>
      <NewVersion
        text={text}
        layout={layout}
        quoting={quoting}
        onFound={setFound}
        onTake={(span) => {
          setQuoting(false);
          pick.take(span);
        }}
        onClose={() => setQuoting(false)}
      />
    </div>
  );
}
