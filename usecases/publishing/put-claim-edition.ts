import "server-only";

import type { Transaction } from "@/db/client";
import { updateClaimState } from "@/db/queries/claims";
import { addCorrection } from "@/db/queries/corrections";
import { addEdition } from "@/db/queries/editions";
import { addEntry } from "@/db/queries/ledger";
import { putPublication } from "@/db/queries/publications";
import { annotationsOf } from "@/documents/annotations";
import { claimEditionPage } from "@/documents/public/claim-page";
import type { Actor } from "@/domain/people/actor";
import {
  type ClaimEdition,
  correctionOf,
  type Edition,
  freeze,
} from "@/domain/publishing/edition";
import { sha256 } from "@/lib/hash";
import { shelvePublished } from "@/usecases/matching/shelve";
import { announce } from "@/usecases/webhooks/announce";

/** An edition that was added, at its address. */
export type PublishedEdition = {
  slug: string;
  edition: { id: string; n: number; sha256: string };
};

/** The edition that a new one replaces, and the correction that allows it. */
export type Replaced = { previousId: string; correctionId: string };

type Put = {
  edition: ClaimEdition;
  state: "published" | "corrected" | "retracted";
  replaces?: Replaced;
};

/** Freezes an edition of a claim and makes it the one the public sees. */
export async function putClaimEdition(
  tx: Transaction,
  actor: Actor,
  { edition, state, replaces }: Put,
): Promise<PublishedEdition> {
  const { newsroomId, userId } = actor;
  const { slug, claim } = edition;
  const { verdict, statement } = claim;
  const page = await claimEditionPage(edition);
  const retracted = state === "retracted";
  const shown = {
    newsroomId,
    subjectKind: "claim",
    subjectId: claim.id,
    slug,
    title: statement,
    rating: verdict.rating.key,
  } as const;
  const added = await addEdition(tx, {
    ...shown,
    n: edition.n,
    document: freeze(edition).json,
    html: page.body,
    sha256: sha256(page.body),
    styleHash: page.styleHash ?? "",
    verdictId: verdict.id,
    repeats: retracted,
    correctionId: replaces?.correctionId,
    publishedBy: userId,
    publishedAt: new Date(edition.publishedAt),
  });
  await putPublication(tx, {
    ...shown,
    editionId: added.id,
    claimant: claim.claimant?.name ?? null,
    event: claim.event?.name ?? null,
    annotations: retracted ? 0 : annotationsOf(edition).length,
    retractedAt: retracted ? new Date() : null,
  });
  await shelvePublished(tx, { newsroomId, state, claim });
  await updateClaimState(tx, { newsroomId, claimId: claim.id }, state);
  await recordEdition(tx, actor, {
    edition,
    subjectId: claim.id,
    added,
    replaces,
  });
  return { slug, edition: added };
}

/**
 * Writes into the history that an edition came out, and why if it corrects;
 * and has it told to those who asked for it.
 */
export async function recordEdition(
  tx: Transaction,
  actor: Actor,
  of: {
    edition: Edition;
    subjectId: string;
    added: PublishedEdition["edition"];
    replaces?: Replaced | undefined;
  },
): Promise<void> {
  const { newsroomId, userId } = actor;
  const { edition, subjectId, added, replaces } = of;
  const { kind: subjectKind, slug } = edition;
  const correction = correctionOf(edition);
  const subject = { newsroomId, subjectKind, subjectId };
  if (correction && replaces) {
    await addCorrection(tx, {
      ...subject,
      previousEditionId: replaces.previousId,
      proposalId: replaces.correctionId,
      editionId: added.id,
      kind: correction.kind,
      publicNote: correction.note,
      before: correction.before,
      after: correction.after,
      madeBy: userId,
    });
  }
  await announce(tx, { newsroomId, edition, subjectId, added });
  await addEntry(tx, {
    ...subject,
    actorId: userId,
    action: "edition.published",
    payload: {
      edition: added.id,
      subject: subjectId,
      n: added.n,
      sha256: added.sha256,
      slug,
      ...(correction && { correction: correction.kind, note: correction.note }),
    },
  });
}
