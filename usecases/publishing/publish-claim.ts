import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { breaks } from "@/db/errors";
import { lockClaim, updateClaimState } from "@/db/queries/claims";
import { addEntry } from "@/db/queries/ledger";
import { listRatings } from "@/db/queries/newsrooms";
import { addEdition, putPublication } from "@/db/queries/publications";
import { annotationsOf } from "@/documents/annotations";
import { claimEditionPage } from "@/documents/public/claim-page";
import { type MoveRefusal, moveClaim } from "@/domain/claims/state";
import type { Actor } from "@/domain/people/actor";
import type { CheckedClaim } from "@/domain/publishing/checked-claim";
import {
  type ClaimEdition,
  type EditionCorrection,
  freeze,
} from "@/domain/publishing/edition";
import { scaleBounds } from "@/domain/publishing/newsroom-view";
import {
  type PublicClaimRefusal,
  toPublicClaim,
} from "@/domain/publishing/to-public-claim";
import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";
import { readCheckedClaims } from "@/usecases/claims/read-checked-claims";
import { shelvePublished } from "@/usecases/matching/shelve";
import { chooseSlug } from "./choose-slug";
import { nextEditionHead } from "./edition-head";

export type PublishedEdition = {
  slug: string;
  edition: { id: string; n: number; sha256: string };
};

export type PublishClaimRefusal =
  | "not-found"
  | "address-taken"
  | "already-published"
  | MoveRefusal
  | PublicClaimRefusal;

/** Puts an approved claim before the public, frozen, at an address of its own. */
export async function publishClaim(
  actor: Actor,
  input: { claimId: string; slug?: string },
): Promise<Result<PublishedEdition, PublishClaimRefusal>> {
  const key = { newsroomId: actor.newsroomId, claimId: input.claimId };
  try {
    return await db.transaction(async (tx) => {
      const locked = await lockClaim(tx, key);
      if (!locked) return refuse("not-found");
      const claimIds = [input.claimId];
      const [claim] = await readCheckedClaims(tx, { ...key, claimIds });
      if (!claim) return refuse("not-found");
      if (claim.slug) return refuse("already-published");
      const way = { state: claim.state, hasEdition: false, proposerId: null };
      const move = moveClaim(way, "publish", actor);
      if (!move.ok) return move;
      return addClaimEdition(tx, actor, {
        claim,
        slug: input.slug,
        correction: null,
        state: "published",
      });
    });
  } catch (error) {
    if (breaks(error, "slugs_subject_kind_slug_pk")) {
      return refuse("address-taken");
    }
    throw error;
  }
}

/**
 * Freezes the next edition of a claim whose verdict is countersigned, and
 * makes it the one the public sees.
 */
export async function addClaimEdition(
  tx: Transaction,
  actor: Actor,
  of: {
    claim: CheckedClaim;
    slug?: string;
    correction: EditionCorrection | null;
    state: "published" | "corrected" | "retracted";
  },
): Promise<Result<PublishedEdition, "address-taken" | PublicClaimRefusal>> {
  const { newsroomId, userId } = actor;
  const { claim } = of;
  const subject = { kind: "claim", subjectId: claim.id, newsroomId } as const;
  const chosen = await chooseSlug(tx, {
    ...subject,
    words: claim.statement,
    asked: of.slug,
  });
  if (!chosen.ok) return chosen;
  const slug = chosen.value;
  const edition = await claimEdition(tx, actor, { ...of, slug });
  if (!edition.ok) return edition;

  const page = await claimEditionPage(edition.value);
  const { verdict, statement } = edition.value.claim;
  const shown = { slug, title: statement, rating: verdict.rating.key };
  const added = await addEdition(tx, {
    ...shown,
    newsroomId,
    subjectKind: "claim",
    subjectId: claim.id,
    n: edition.value.n,
    document: freeze(edition.value).json,
    html: page.body,
    sha256: sha256(page.body),
    styleHash: page.styleHash ?? "",
    verdictId: verdict.id,
    publishedBy: userId,
    publishedAt: new Date(edition.value.publishedAt),
  });
  await putPublication(tx, {
    ...shown,
    newsroomId,
    subjectKind: "claim",
    subjectId: claim.id,
    editionId: added.id,
    claimant: edition.value.claim.claimant?.name ?? null,
    event: edition.value.claim.event?.name ?? null,
    annotations:
      of.state === "retracted" ? 0 : annotationsOf(edition.value).length,
    retractedAt: of.state === "retracted" ? new Date() : null,
  });
  await shelvePublished(tx, { newsroomId, ...of, claim: edition.value.claim });
  await updateClaimState(tx, { newsroomId, claimId: claim.id }, of.state);
  await addEntry(tx, {
    newsroomId,
    actorId: userId,
    action: "edition.published",
    subjectKind: "claim",
    subjectId: claim.id,
    payload: {
      edition: added.id,
      subject: claim.id,
      n: added.n,
      sha256: added.sha256,
      slug,
    },
  });
  return ok({ slug, edition: added });
}

async function claimEdition(
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
  const head = await nextEditionHead(tx, {
    kind: "claim",
    subjectId: of.claim.id,
    newsroomId,
    slug: of.slug,
    correction: of.correction,
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
  return ok({ ...head, kind: "claim", claim: claim.value, scale });
}
