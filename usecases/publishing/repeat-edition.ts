import "server-only";

import type { Transaction } from "@/db/client";
import type { Actor } from "@/domain/people/actor";
import type { Edition, EditionCorrection } from "@/domain/publishing/edition";
import { nextEditionHead } from "./edition-head";

/** The next edition, which says what the one before it said, under a new head. */
export async function repeatEdition<Of extends Edition>(
  tx: Transaction,
  actor: Actor,
  of: { before: Of; correction: EditionCorrection; subjectId: string },
): Promise<Of> {
  const { before, correction, subjectId } = of;
  const now = new Date();
  const signed = before.signedBy.filter(({ part }) => part !== "published");
  const published = { name: actor.name, at: now.toISOString() };
  const head = await nextEditionHead(tx, {
    kind: before.kind,
    subjectId,
    newsroomId: actor.newsroomId,
    slug: before.slug,
    correction,
    contentNotice: before.contentNotice,
    now,
    signedBy: [...signed, { ...published, part: "published" }],
  });
  return { ...before, ...head };
}
