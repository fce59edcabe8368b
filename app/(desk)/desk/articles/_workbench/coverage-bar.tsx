"use client";

import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import type { Coverage } from "@/domain/articles/coverage";
import { counted } from "@/lib/language";

type Props = { coverage: Coverage; onNextOpen: () => void };

const SET_ASIDE = { one: "écartée", other: "écartées" };
const OPEN = { one: "ouverte", other: "ouvertes" };

/** How much of the article is accounted for, and the way to what is not. */
export function CoverageBar({ coverage, onNextOpen }: Props) {
  const t = useTranslation();
  const { claimed, dispositioned, open, percent } = coverage;
  return (
    <section
      aria-label={t("Coverage", "Couverture")}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm"
    >
      <div
        aria-hidden="true"
        className="flex h-2 w-16 xl:w-24 overflow-hidden rounded bg-sunk ring-1 ring-rule-strong"
      >
        <span style={{ flexGrow: claimed }} className="bg-accent" />
        <span style={{ flexGrow: dispositioned }} className="bg-rule-strong" />
        <span style={{ flexGrow: open }} />
      </div>
      <p className="whitespace-nowrap tabular-nums">
        <strong>{t(`${percent} %`, `${percent}\u00a0%`)}</strong>{" "}
        <span className="text-ink-soft">
          {t(
            `${claimed} claimed · ${dispositioned} set aside · ${open} open`,
            `${claimed} avec affirmation · ${counted(dispositioned, SET_ASIDE, "fr")} · ${counted(open, OPEN, "fr")}`,
          )}
        </span>
      </p>
      {open > 0 && (
        <Button
          look="quiet"
          shortcut="U"
          className="whitespace-nowrap"
          onClick={onNextOpen}
        >
          {t("Next open", "Prochaine ouverte")}
        </Button>
      )}
    </section>
  );
}
