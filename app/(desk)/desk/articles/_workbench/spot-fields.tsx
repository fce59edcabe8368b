import type { Spot } from "./new-claim";

/** Where a mention stands, as its form sends it. */
export function SpotFields({ spot, exact }: { spot: Spot; exact: string }) {
  return (
    <>
      <input type="hidden" name="articleId" value={spot.articleId} />
      <input type="hidden" name="start" value={spot.start} />
      <input type="hidden" name="end" value={spot.end} />
      <input type="hidden" name="exact" value={exact} />
    </>
  );
}
