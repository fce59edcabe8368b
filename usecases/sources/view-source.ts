import "server-only";

import { db } from "@/db";
import { listOpenCaptures } from "@/db/queries/captures";
import {
  countClaimsOfSources,
  listClaimsOfSource,
  listDerivationsOf,
} from "@/db/queries/library";
import type { Reader } from "@/db/queries/people";
import {
  listDerivationsAbove,
  listSourceParties,
  listSourcesById,
} from "@/db/queries/provenance";
import { listSnapshots } from "@/db/queries/snapshots";
import { findSource } from "@/db/queries/sources";
import { drawOrigins } from "@/documents/provenance/drawing";
import { type Actor, may } from "@/domain/people/actor";
import { countOrigins } from "@/domain/provenance/count-origins";
import { sayOrigins } from "@/domain/provenance/say-origins";
import type { OriginsView } from "@/domain/publishing/checked-claim";
import type { Language } from "@/lib/language";
import { withReceipts } from "@/usecases/captures/read-receipts";
import { partyTeller } from "@/usecases/claims/party-teller";

/** How many of its claims the page of a source shows. */
const CLAIMS_SHOWN = 100;

/** How many captures under way it shows. */
const CAPTURES_SHOWN = 5;

/**
 * A source as its page shows it: who is behind it, its saved copies, whom it
 * repeats and who repeats it, and the claims that rely on it. Its origins are
 * said in the language of who asks, or else in English. Undefined when the
 * newsroom has no such source.
 */
export async function viewSource(
  actor: Actor & Partial<Pick<Reader, "language">>,
  sourceId: string,
) {
  const { newsroomId, language = "en" } = actor;
  const key = { newsroomId, sourceId };
  const source = await findSource(db, key);
  if (!source) return undefined;
  const of = { newsroomId, sourceIds: [sourceId] };
  const [parties, snapshots, captures, derivations, claims, counts, origins] =
    await Promise.all([
      listSourceParties(db, of),
      listSnapshots(db, key),
      listOpenCaptures(db, { ...key, limit: CAPTURES_SHOWN }),
      listDerivationsOf(db, key),
      listClaimsOfSource(db, { ...key, limit: CLAIMS_SHOWN }),
      countClaimsOfSources(db, of),
      originsOfSource(key),
    ]);
  const ours = (end: { id: string }) => end.id === sourceId;
  const [mutual, directed] = [true, false].map((briefing) =>
    derivations.filter((d) => (d.relation === "same_briefing_as") === briefing),
  );
  return {
    source,
    publisher: parties.find((party) => party.role === "publisher") ?? null,
    speaker: parties.find((party) => party.role === "speaker") ?? null,
    snapshots: await withReceipts(newsroomId, snapshots),
    captures,
    repeats: [...(directed ?? []), ...(mutual ?? [])]
      .filter((d) => ours(d.child) || d.relation === "same_briefing_as")
      .map(({ child, parent, ...said }) => {
        return { ...said, other: ours(child) ? parent : child };
      }),
    repeatedBy: (directed ?? [])
      .filter((d) => ours(d.parent))
      .map(({ child, parent: _, ...said }) => ({ ...said, other: child })),
    claims,
    claimCount: counts.get(sourceId) ?? 0,
    drawing: drawn(origins, language),
    acts: {
      edit: may(actor, "contribute"),
      withdraw: may(actor, "propose") && !source.withdrawnAt,
      restore: may(actor, "propose") && source.withdrawnAt !== null,
    },
  };
}

export type ViewedSource = NonNullable<Awaited<ReturnType<typeof viewSource>>>;

/**
 * The chain above one source. No event is at hand, so each party is taken
 * for what it usually is.
 */
async function originsOfSource(key: {
  newsroomId: string;
  sourceId: string;
}): Promise<OriginsView> {
  const { newsroomId, sourceId } = key;
  const documentIds = [sourceId];
  const derivations = await listDerivationsAbove(db, {
    newsroomId,
    sourceIds: documentIds,
  });
  const ids = new Set(documentIds);
  for (const { childId, parentId } of derivations) {
    ids.add(childId).add(parentId);
  }
  const of = { newsroomId, sourceIds: [...ids] };
  const sourceParties = await listSourceParties(db, of);
  const isParty = partyTeller({ sourceParties, eventParties: [] })(
    { eventId: null },
    [],
  );
  const found = await listSourcesById(db, of);
  const sources = found.map(({ id, title, confidential }) => {
    return { id, title, confidential, partyToEvent: isParty(id) };
  });
  const count = countOrigins(documentIds, sources, derivations);
  return { count, sources, documentIds, derivations };
}

function drawn(view: OriginsView, language: Language) {
  const linkFor = (id: string) => `/desk/sources/${id}`;
  return {
    line: sayOrigins(view.count, language),
    svg: drawOrigins(view, { language, linkFor }),
  };
}
