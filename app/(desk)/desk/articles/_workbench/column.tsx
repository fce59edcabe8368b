"use client";

import type { ReactNode } from "react";
import { useTranslation } from "#translation";

import type { Said } from "@/lib/language";

import { COLUMNS, type ColumnName } from "./use-in-hand";

const TITLES: Record<ColumnName, Said> = {
  article: { en: "Article", fr: "Article" },
  claims: { en: "Claims", fr: "Affirmations" },
  claim: { en: "Claim in hand", fr: "En cours" },
};

type Props = {
  name: ColumnName;
  /** On a narrow screen only one is. */
  shown: boolean;
  busy?: boolean;
  className?: string;
  children: ReactNode;
};

/** One of the three columns; each scrolls by itself where there is room. */
export function Column({ name, shown, busy, className, children }: Props) {
  const t = useTranslation();
  return (
    <section
      id={`column-${name}`}
      aria-label={t.of(TITLES[name])}
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      className={`min-w-0 px-4 py-4 -outline-offset-2 lg:overflow-y-auto lg:overscroll-contain max-lg:min-h-[70dvh] ${shown ? "" : "max-lg:hidden"} ${busy ? "opacity-60" : ""} ${className ?? ""}`}
    >
      {children}
    </section>
  );
}

/** On a narrow screen, which of the columns is shown. */
export function ColumnSwitch(props: {
  column: ColumnName;
  claims: number;
  onColumn: (column: ColumnName) => void;
}) {
  const t = useTranslation();
  return (
    <nav
      aria-label={t("Columns", "Colonnes")}
      className="sticky top-0 z-10 flex border-b border-rule bg-paper lg:hidden"
    >
      {COLUMNS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={props.column === name}
          onClick={() => props.onColumn(name)}
          className="min-h-10 flex-1 cursor-pointer border-b-2 border-transparent text-sm aria-pressed:border-accent aria-pressed:font-semibold"
        >
          {t.of(TITLES[name])}
          {name === "claims" && ` (${props.claims})`}
        </button>
      ))}
    </nav>
  );
}
