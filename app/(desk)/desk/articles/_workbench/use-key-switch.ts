"use client";

import { useEffect, useState } from "react";

const KEPT = "countersign:single-keys";

/** Whether single keys act, as this person left it in this browser. */
export function useKeySwitch() {
  const [active, setActive] = useState(true);
  useEffect(() => setActive(localStorage.getItem(KEPT) !== "off"), []);
  return {
    active,
    setActive(next: boolean) {
      setActive(next);
      localStorage.setItem(KEPT, next ? "on" : "off");
    },
  };
}
