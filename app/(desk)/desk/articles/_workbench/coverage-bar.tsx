"use client";

import { Button } from "@/components/button";
import type { Coverage } from "@/domain/articles/coverage";

type Props = { coverage: Coverage; onNextOpen: () => void };

/** How much of the article is accounted for, and the way to what is not. */
export function CoverageBar({ coverage, onNextOpen }: Props) {
  const { claimed, dispositioned, open, percent } = coverage;
  return (
    <section
      aria-label="Coverage"
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
        <strong>{percent} %</strong>{" "}
        <span className="text-ink-soft">
          {claimed} claimed · {dispositioned} set aside · {open} open
        </span>
      </p>
      {open > 0 && (
        <Button
          look="quiet"
          shortcut="U"
          className="whitespace-nowrap"
          onClick={onNextOpen}
        >
          Next open
        </Button>
      )}
    </section>
  );
}
