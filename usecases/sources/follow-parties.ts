import "server-only";

import type { Transaction } from "@/db/client";
import { listRestingClaims } from "@/db/queries/claim-bases";
import { findLanguage } from "@/db/queries/newsrooms";
import { listSourcesResting } from "@/db/queries/provenance";
import { addRechecks } from "@/db/queries/rechecks";
import { countBases } from "@/domain/provenance/impact";
import {
  hasMoved,
  type PartyChange,
  sayPartyChange,
} from "@/domain/provenance/say-party-change";
import { type RestingClaims, readBases } from "./read-bases";

/** Whose claims a change may bear on. */
type Reach = { sourceIds: string[] } | { eventId: string };

/**
 * Makes a change of who is a party to what, and puts every claim that comes
 * down to other numbers after it up to be looked at again. Call it in the
 * change's transaction with the provenance locked; `told` names what changed
 * once it is known.
 */
export async function followParties<Value>(
  tx: Transaction,
  newsroomId: string,
  of: {
    reach: Reach;
    write: () => Promise<Value>;
    told: (value: Value) => PartyChange;
  },
): Promise<{ value: Value; rechecked: string[] }> {
  const claims = await listTouched(tx, newsroomId, of.reach);
  const before = await readCounts(tx, newsroomId, claims);
  const value = await of.write();
  const after = await readCounts(tx, newsroomId, claims);
  const moved = claims.flatMap(({ id }) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (!was || !is) return [];
    const { published, counts } = is;
    const impact = { before: was.counts, after: counts, published };
    return hasMoved(impact) ? [{ claimId: id, impact }] : [];
  });
  const language = await findLanguage(tx, newsroomId);
  await addRechecks(
    tx,
    moved.map(({ claimId, impact }) => ({
      newsroomId,
      claimId,
      reason: sayPartyChange(of.told(value), impact, language),
      published: impact.published,
    })),
  );
  return { value, rechecked: moved.map(({ claimId }) => claimId) };
}

async function listTouched(
  tx: Transaction,
  newsroomId: string,
  reach: Reach,
): Promise<RestingClaims> {
  if ("eventId" in reach) {
    return listRestingClaims(tx, { newsroomId, eventId: reach.eventId });
  }
  const { sourceIds: changed } = reach;
  const of = { newsroomId, sourceIds: changed };
  const sourceIds = await listSourcesResting(tx, of);
  return listRestingClaims(tx, { newsroomId, sourceIds });
}

async function readCounts(
  tx: Transaction,
  newsroomId: string,
  claims: RestingClaims,
) {
  const of = { claims, ends: [] };
  const { library, bases } = await readBases(tx, newsroomId, of);
  const counts = countBases(library, bases);
  return new Map(
    bases.map(({ claimId, editionIds }) => [
      claimId,
      {
        counts: counts.get(claimId) ?? NOTHING,
        published: editionIds.length > 0,
      },
    ]),
  );
}

const NOTHING = { documents: 0, origins: 0, independentOfParties: 0 };
