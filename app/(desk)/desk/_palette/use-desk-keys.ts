"use client";

import { useEffect, useRef } from "react";

import { readKeySwitch } from "../articles/_workbench/use-key-switch";
import { isTyping } from "../articles/_workbench/use-keys";
import type { DeskAct } from "./acts";

/** The second key of two must come this soon. */
const PAUSE_MS = 1500;

type Does = {
  acts: DeskAct[];
  onPalette: () => void;
  onAct: (act: DeskAct) => void;
};

/**
 * The keys that act on every page: ⌘K or Ctrl K, and pairs such as G Q. They
 * are heard before the page's own, so that the second of a pair is not taken
 * for one of those.
 */
export function useDeskKeys(does: Does) {
  const current = useRef(does);
  current.current = does;
  useEffect(() => {
    let first = { key: "", at: 0 };
    function press(event: KeyboardEvent) {
      if (event.isComposing || event.repeat || isCovered()) return;
      const { acts, onPalette, onAct } = current.current;
      if (opensPalette(event)) {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || !readKeySwitch()) return;
      const key = event.key.toUpperCase();
      const inTime = event.timeStamp - first.at < PAUSE_MS;
      const pair = inTime ? `${first.key} ${key}` : key;
      const act = acts.find(({ keys }) => keys === pair);
      const begins = acts.some(({ keys }) => keys?.startsWith(`${key} `));
      // Shift is a key of its own, and the way to some of these.
      if (event.key === "Shift") return;
      first = { key: begins && !act ? key : "", at: event.timeStamp };
      if (!act || (act.keys === "?" && hasOwnKeys())) return;
      event.preventDefault();
      onAct(act);
    }
    window.addEventListener("keydown", press, { capture: true });
    return () =>
      window.removeEventListener("keydown", press, { capture: true });
  }, []);
}

/** ⌘K on a Mac, where Ctrl K cuts the line that is typed; else Ctrl K. */
function opensPalette(event: KeyboardEvent): boolean {
  const held = isMac()
    ? event.metaKey && !event.ctrlKey
    : event.ctrlKey && !event.metaKey;
  const alone = !event.shiftKey && !event.altKey;
  return held && alone && event.key.toLowerCase() === "k";
}

export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

/** Whether something lies over the page and has the keys. */
function isCovered(): boolean {
  return document.querySelector("dialog[open], [role=dialog]") !== null;
}

/** Whether the page says itself what its keys do. */
function hasOwnKeys(): boolean {
  return document.querySelector("[data-own-keys]") !== null;
}
