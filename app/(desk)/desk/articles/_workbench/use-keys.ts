"use client";

import { useEffect, useRef } from "react";

/** What each key does by its name in small letters, "shift+" before it. */
export type Bindings = Record<string, (() => void) | undefined>;

/**
 * Lets single keys act, but never while something is typed, a dialog is open,
 * or a modifier makes them the browser's.
 */
export function useKeys(bindings: Bindings, active: boolean) {
  const current = useRef(bindings);
  current.current = bindings;
  useEffect(() => {
    if (!active) return;
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        isTyping(event.target) ||
        document.querySelector("dialog[open], [role=dialog]")
      ) {
        return;
      }
      const act = current.current[nameOf(event)];
      if (!act || isPressing(event)) return;
      event.preventDefault();
      act();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [active]);
}

function nameOf({ key, shiftKey }: KeyboardEvent): string {
  // A sign such as "?" is its own name, however it is typed.
  const shifts = key.length > 1 || /\p{L}/u.test(key);
  return `${shiftKey && shifts ? "shift+" : ""}${key.toLowerCase()}`;
}

/** Whether the key presses the link or button that has the focus. */
function isPressing({ key, target }: KeyboardEvent): boolean {
  if (key !== "Enter" || !(target instanceof Element)) return false;
  return target.closest("a, button, summary") !== null;
}

/** Whether a key pressed there writes or chooses. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input, textarea, select, [role=listbox]") !== null
  );
}
