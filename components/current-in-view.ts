import { type RefObject, useEffect, useRef } from "react";

/** For a row of places wider than a phone: brings the current one into its sight, without moving the page. */
export function useCurrentInView(path: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path has another current place.
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current="page"]');
    if (!row.current || !current) return;
    const seen = row.current.getBoundingClientRect();
    const place = current.getBoundingClientRect();
    const past = Math.max(0, place.right - seen.right);
    const before = Math.min(0, place.left - seen.left);
    row.current.scrollLeft += past + before;
  }, [path]);
  return row;
}
