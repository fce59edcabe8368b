import "server-only";

import type { Executor } from "@/db/client";
import type { EventKey } from "@/db/queries/events";
import { listMentionSentences } from "@/db/queries/mention-texts";
import { listMentionsOfClaims } from "@/db/queries/mentions";
import { listClaimIdsOfEvent } from "@/db/queries/report-facts";
import { nameKey } from "@/domain/figures/name-key";
import type { PlaceDescription } from "@/domain/figures/place-tellings";
import { findPlaceWords } from "@/domain/figures/place-words";

/**
 * Where the reports on an event say that its places lie: read from the
 * sentences of the mentions of its claims, oldest report first.
 */
export async function describePlaces(
  on: Executor,
  key: EventKey,
  places: readonly string[],
): Promise<PlaceDescription[]> {
  const known = new Map(places.map((place) => [nameKey(place), place]));
  if (known.size === 0) return [];
  const { newsroomId } = key;
  const claimIds = await listClaimIdsOfEvent(on, key);
  const mentions = await listMentionsOfClaims(on, { newsroomId, claimIds });
  const sentences = await listMentionSentences(on, { newsroomId, claimIds });
  return mentions.flatMap(({ id, claimId, articleId, outlet, language }) => {
    const sentence = sentences.get(id) ?? "";
    const found = findPlaceWords(sentence, language, [...known.values()]);
    return found.map(({ place, words }) => ({
      claimId,
      mentionId: id,
      articleId,
      place,
      words,
      carriedBy: outlet ? { id: nameKey(outlet), name: outlet } : null,
    }));
  });
}
