"use client";

import { useEffect, useState } from "react";

const KEPT = "countersign:single-keys";

/** Whether single keys act, as this person left it in this browser. */
export function useKeySwitch() {
  const [active, setActive] = useState(true);
  useEffect(() => setActive(readKeySwitch()), []);
  return {
    active,
    setActive(next: boolean) {
      setActive(next);
      writeKeySwitch(next);
    },
  };
}

export function readKeySwitch(): boolean {
  return localStorage.getItem(KEPT) !== "off";
}

export function writeKeySwitch(active: boolean): void {
  localStorage.setItem(KEPT, active ? "on" : "off");
}
