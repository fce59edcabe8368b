import "server-only";

import { db } from "@/db";
import { breaks } from "@/db/errors";
import { addEntry } from "@/db/queries/ledger";
import {
  findParty,
  listSourceIdsOfParty,
  updateParty,
} from "@/db/queries/party-book";
import { lockProvenance } from "@/db/queries/provenance";
import { type Actor, may } from "@/domain/people/actor";
import type { EditPartyInput } from "@/domain/people/party-input";
import { ok, type Result, refuse } from "@/lib/result";
import { followParties } from "@/usecases/sources/follow-parties";

export type EditPartyRefusal = "not-found" | "not-your-role" | "name-taken";

/**
 * Rewrites what is known of a party. Its usual interest counts wherever the
 * event or an editor says nothing else of it; claims that come down to other
 * origins by it are put up to be looked at again.
 */
export async function editParty(
  actor: Actor,
  input: EditPartyInput,
): Promise<Result<null, EditPartyRefusal>> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { partyId, ...content } = input;
  const key = { newsroomId, partyId };
  try {
    return await db.transaction(async (tx) => {
      await lockProvenance(tx, newsroomId);
      const before = await findParty(tx, key);
      if (!before) return refuse("not-found");
      const { rechecked } = await followParties(tx, newsroomId, {
        reach: { sourceIds: await listSourceIdsOfParty(tx, key) },
        write: () => updateParty(tx, key, content),
        told: () => ({ kind: "party", party: before.name }),
      });
      const { name, kind, interest } = before;
      await addEntry(tx, {
        newsroomId,
        actorId: userId,
        action: "party.edited",
        subjectKind: "party",
        subjectId: partyId,
        payload: {
          ...content,
          before: { name, kind, interest },
          ...(rechecked.length > 0 ? { rechecked } : {}),
        },
      });
      return ok(null);
    });
  } catch (error) {
    if (breaks(error, "parties_name_key")) return refuse("name-taken");
    throw error;
  }
}
