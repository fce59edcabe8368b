import "server-only";

import { db } from "@/db";
import { listAddresses, moveSlug } from "@/db/queries/addresses";
import { addEntry } from "@/db/queries/ledger";
import { hasPublication } from "@/db/queries/publications";
import { listTakenSlugs, queueForSlug } from "@/db/queries/slugs";
import { lockSubject } from "@/db/queries/subjects";
import { type Actor, may } from "@/domain/people/actor";
import type { RenameInput } from "@/domain/publishing/address-input";
import { ok, type Result, refuse } from "@/lib/result";

export type RenameRefusal =
  | "not-your-role"
  | "not-found"
  | "not-published"
  | "address-unchanged"
  | "address-taken";

/**
 * Gives a published claim or summary another address. Every address it had
 * leads straight to the new one, for ever, and is never another's.
 */
export async function renameSlug(
  actor: Actor,
  { slug, ...of }: RenameInput,
): Promise<Result<{ slug: string }, RenameRefusal>> {
  if (!may(actor, "publish")) return refuse("not-your-role");
  const { newsroomId, userId } = actor;
  const { kind, subjectId } = of;
  return db.transaction(async (tx) => {
    if (!(await lockSubject(tx, { ...of, newsroomId }))) {
      return refuse("not-found");
    }
    if (!(await hasPublication(tx, kind, subjectId))) {
      return refuse("not-published");
    }
    const own = await listAddresses(tx, of);
    const from = own.find(({ isCurrent }) => isCurrent)?.slug;
    if (from === slug) return refuse("address-unchanged");
    await queueForSlug(tx, { kind, base: slug });
    const [taken] = await listTakenSlugs(tx, { kind, slugs: [slug] });
    if (taken && !own.some((one) => one.slug === slug)) {
      return refuse("address-taken");
    }
    await moveSlug(tx, { ...of, newsroomId, slug });
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "publication.renamed",
      subjectKind: kind,
      subjectId,
      payload: { subject: subjectId, from, to: slug },
    });
    return ok({ slug });
  });
}
