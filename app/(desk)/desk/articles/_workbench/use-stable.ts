"use client";

import { useCallback, useRef } from "react";

/**
 * The same function for as long as the screen is shown, that does what the
 * newest one does: so that a long list isn't set anew for what its acts see.
 */
export function useStable<Given extends unknown[]>(
  act: (...given: Given) => void,
): (...given: Given) => void {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...given: Given) => newest.current(...given), []);
}
