"use client";

import { useEffect, useState } from "react";
import { useTranslation } from "#translation";

import { Key } from "@/components/button";
import { Dialog } from "@/components/dialog";
import type { DeskAct } from "./acts";
import { isMac } from "./use-desk-keys";

type KeyLine = { keys: string; does: string };
type Props = { open: boolean; onClose: () => void; acts: DeskAct[] };

/** What the keys of this screen do, and those that act everywhere. */
export function DeskKeysDialog({ open, onClose, acts }: Props) {
  const t = useTranslation();
  const [here, setHere] = useState<KeyLine[]>([]);
  useEffect(() => {
    if (open) setHere(keysOnPage());
  }, [open]);
  const everywhere = acts.flatMap(({ keys, label }) =>
    keys ? [{ keys, does: label }] : [],
  );
  const palette = {
    keys: open && isMac() ? "⌘ K" : "Ctrl K",
    does: t("Find anything, do anything", "Tout trouver, tout faire"),
  };
  return (
    <Dialog title={t("Keys", "Touches")} open={open} onClose={onClose}>
      <div className="space-y-5">
        <KeyLines title={t("On this screen", "Sur cet écran")} lines={here} />
        <KeyLines
          title={t("Everywhere", "Partout")}
          lines={[palette, ...everywhere]}
        />
      </div>
    </Dialog>
  );
}

/** The keys that the buttons of the page say they have. */
function keysOnPage(): KeyLine[] {
  const buttons = document.querySelectorAll<HTMLElement>(
    "main [aria-keyshortcuts]",
  );
  const lines = [...buttons].map((button) => ({
    keys: button.getAttribute("aria-keyshortcuts") ?? "",
    does: nameOf(button),
  }));
  return lines.filter(
    (line, place) =>
      lines.findIndex((other) => other.does === line.does) === place,
  );
}

/** A button's words without the key that is drawn beside them. */
function nameOf(button: HTMLElement): string {
  const copy = button.cloneNode(true) as HTMLElement;
  for (const drawn of copy.querySelectorAll("[aria-hidden=true]")) {
    drawn.remove();
  }
  return copy.textContent?.trim() ?? "";
}

function KeyLines({ title, lines }: { title: string; lines: KeyLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <dl className="grid grid-cols-[7rem_1fr] gap-x-3 gap-y-1 text-sm">
        {lines.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt>
              <span className="sr-only">{keys}</span>
              <Key>{keys}</Key>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
