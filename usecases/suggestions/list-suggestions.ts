import "server-only";

import { db } from "@/db";
import { listMentionSpans } from "@/db/queries/coverage";
import { listDismissals } from "@/db/queries/dismissals";
import { findCurrentVersion } from "@/db/queries/versions";
import type { Actor } from "@/domain/people/actor";
import { type Suggestion, suggest } from "@/domain/suggestions/suggest";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * What may be worth a claim in an article's current version, in reading
 * order: not what the desk dismissed, nor where a claim's mention stands
 * already. Offered, never counted.
 */
export async function listSuggestions(
  actor: Actor,
  articleId: string,
): Promise<Result<Suggestion[], "not-found">> {
  const { newsroomId } = actor;
  const version = await findCurrentVersion(db, { newsroomId, articleId });
  if (!version) return refuse("not-found");
  const key = { newsroomId, versionId: version.id };
  const [dismissed, mentions] = await Promise.all([
    listDismissals(db, key),
    listMentionSpans(db, key),
  ]);
  const gone = new Set(dismissed.map(keyOf));
  const isClaimed = claimedBy(mentions);
  return ok(
    suggest(version, version.language).filter(
      (each) => !gone.has(keyOf(each)) && !isClaimed(each),
    ),
  );
}

type Stretch = { start: number; end: number };

function keyOf({ kind, start, end }: Stretch & { kind: string }): string {
  return `${kind} ${start} ${end}`;
}

/** Whether some mention, of those sorted by start, overlaps a stretch. */
function claimedBy(mentions: Stretch[]): (stretch: Stretch) => boolean {
  let reach = 0;
  const reached = mentions.map(({ start, end }) => {
    reach = Math.max(reach, end);
    return { start, reach };
  });
  return ({ start, end }) => {
    // The mentions that begin before the stretch ends; the last of them knows
    // how far they all reach.
    let [low, high] = [0, reached.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reached[middle]?.start ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (reached[low - 1]?.reach ?? 0) > start;
  };
}
