import "server-only";

import { db } from "@/db";
import { listAddresses } from "@/db/queries/addresses";
import type { Published } from "@/db/queries/publications";
import {
  findLastWithholding,
  listSummariesThatCite,
} from "@/db/queries/withholdings";
import { type Actor, may } from "@/domain/people/actor";
import { mayDecide } from "@/domain/verdicts/decide";

/**
 * Where a published claim or summary is read, where it was before, what the
 * law demands of it, and what this person may do about that.
 */
export async function readAddress(actor: Actor, of: Published) {
  const { newsroomId } = actor;
  const [addresses, last, citedIn] = await Promise.all([
    listAddresses(db, of),
    findLastWithholding(db, { ...of, newsroomId }),
    listSummariesThatCite(db, { newsroomId, claimId: of.subjectId }),
  ]);
  const waiting = last?.status === "proposed" ? last : null;
  const holds = last?.status === "countersigned" && !last.liftedAt;
  const isAdmin = may(actor, "administer");
  return {
    of,
    slug: addresses.find(({ isCurrent }) => isCurrent)?.slug ?? "",
    before: addresses.flatMap(({ slug, isCurrent }) =>
      isCurrent ? [] : [slug],
    ),
    /** What has to be corrected or withheld before a claim is. */
    citedIn,
    waiting,
    withheld: holds ? last : null,
    mayRename: may(actor, "publish"),
    mayWithhold: isAdmin && !waiting && !holds,
    mayDecide: waiting !== null && mayDecide(actor, waiting).ok,
    mayRelease: isAdmin,
  };
}

export type AddressView = Awaited<ReturnType<typeof readAddress>>;
