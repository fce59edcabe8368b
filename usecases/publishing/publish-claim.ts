import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { lockClaim } from "@/db/queries/claims";
import { listRatings } from "@/db/queries/newsrooms";
import { endWaiting } from "@/db/queries/schedules";
import { unlessRefused } from "@/db/refusable";
import { type MoveRefusal, moveClaim } from "@/domain/claims/state";
import type { Actor } from "@/domain/people/actor";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import type {
  ClaimEdition,
  EditionCorrection,
} from "@/domain/publishing/edition";
import { scaleBounds } from "@/domain/publishing/newsroom-view";
import {
  type PublicClaimRefusal,
  toPublicClaim,
} from "@/domain/publishing/to-public-claim";
import { ok, type Result, refuse } from "@/lib/result";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";
import { chooseSlug } from "./choose-slug";
import { claimNotice } from "./claim-notice";
import { nextEditionHead } from "./edition-head";
import { publicLedgerOf } from "./public-ledger-of";
import { type PublishedEdition, putClaimEdition } from "./put-claim-edition";

export type PublishClaimRefusal =
  | "not-found"
  | "address-taken"
  | "already-published"
  | "moved-since-scheduled"
  | MoveRefusal
  | PublicClaimRefusal;

/** Which claim, and where it shall be read; `revision`: that one or none. */
export type PublishClaim = {
  claimId: string;
  slug?: string;
  revision?: number;
};

/** Puts an approved claim before the public, frozen, at an address of its own. */
export async function publishClaim(
  actor: Actor,
  input: PublishClaim,
): Promise<Result<PublishedEdition, PublishClaimRefusal>> {
  try {
    return await unlessRefused(db, (tx) => publishClaimIn(tx, actor, input));
  } catch (error) {
    if (breaks(error, "slugs_subject_kind_slug_pk")) {
      return refuse("address-taken");
    }
    throw error;
  }
}

/** The same inside a transaction that does not outlive a refusal. */
export async function publishClaimIn(
  tx: Transaction,
  actor: Actor,
  input: PublishClaim,
): Promise<Result<PublishedEdition, PublishClaimRefusal>> {
  const { newsroomId } = actor;
  const claim = await publishable(tx, actor, input);
  if (!claim.ok) return claim;
  const slug = await chooseSlug(tx, {
    kind: "claim",
    subjectId: input.claimId,
    newsroomId,
    words: claim.value.statement,
    asked: input.slug,
  });
  if (!slug.ok) return slug;
  const next = { claim: claim.value, slug: slug.value, correction: null };
  const edition = await claimEdition(tx, actor, next);
  if (!edition.ok) return edition;
  const subject = { kind: "claim", subjectId: input.claimId } as const;
  await endWaiting(tx, { ...subject, newsroomId }, "published");
  const put = { edition: edition.value, state: "published" } as const;
  return ok(await putClaimEdition(tx, actor, put));
}

/** The claim, locked, if this person may publish it for the first time. */
export async function publishable(
  tx: Transaction,
  actor: Actor,
  { claimId, revision }: PublishClaim,
): Promise<Result<CheckedClaim, PublishClaimRefusal>> {
  const { newsroomId } = actor;
  const locked = await lockClaim(tx, { newsroomId, claimId });
  if (!locked) return refuse("not-found");
  if (revision !== undefined && locked.revision !== revision) {
    return refuse("moved-since-scheduled");
  }
  const claimIds = [claimId];
  const [claim] = await readCheckedClaims(tx, {
    newsroomId,
    claimIds,
    outside: true,
  });
  if (!claim) return refuse("not-found");
  if (claim.slug) return refuse("already-published");
  const way = { state: claim.state, hasEdition: false, proposerId: null };
  const move = moveClaim(way, "publish", actor);
  return move.ok ? ok(claim) : move;
}

/**
 * The next edition of a claim whose verdict is countersigned, as the desk has
 * it now. It is not before the public yet.
 */
export async function claimEdition(
  tx: Transaction,
  actor: Actor,
  of: {
    claim: CheckedClaim;
    slug: string;
    correction: EditionCorrection | null;
  },
): Promise<Result<ClaimEdition, PublicClaimRefusal>> {
  const { newsroomId } = actor;
  const now = new Date();
  const { verdict } = of.claim;
  const notice = await claimNotice(tx, newsroomId, of.claim);
  if (!notice.ok) return notice;
  const head = await nextEditionHead(tx, {
    kind: "claim",
    subjectId: of.claim.id,
    newsroomId,
    slug: of.slug,
    correction: of.correction,
    contentNotice: notice.value,
    now,
    signedBy: [
      {
        name: verdict?.proposedBy ?? "",
        part: "proposed",
        at: verdict?.proposedAt ?? "",
      },
      {
        name: verdict?.countersignedBy ?? "",
        part: "countersigned",
        at: verdict?.countersignedAt ?? "",
      },
      { name: actor.name, part: "published", at: now.toISOString() },
    ],
  });
  const claim = toPublicClaim(of.claim, head.publisher.language);
  if (!claim.ok) return claim;
  const scale = scaleBounds(await listRatings(tx, newsroomId));
  const { language } = head.publisher;
  const shown = { claim: claim.value, language };
  const eventLedger = await publicLedgerOf(tx, newsroomId, shown);
  return ok({
    ...head,
    kind: "claim",
    claim: claim.value,
    scale,
    // A key that is only sometimes there leaves older editions' bytes alone.
    ...(eventLedger && { eventLedger }),
  });
}
