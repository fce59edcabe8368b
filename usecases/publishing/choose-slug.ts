import "server-only";

import type { Transaction } from "@/db/client";
import type { Published } from "@/db/queries/publications";
import {
  addSlug,
  listSlugs,
  listTakenSlugs,
  queueForSlug,
} from "@/db/queries/slugs";
import { slugOf } from "@/domain/publishing/slug";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * The public address of a claim or summary: the one it has, else the one that
 * is asked for, else one made of its words and, if that is taken, a number.
 */
export async function chooseSlug(
  tx: Transaction,
  of: Published & { newsroomId: string; words: string; asked?: string },
): Promise<Result<string, "address-taken">> {
  const { kind, subjectId, newsroomId } = of;
  const [own] = await listSlugs(tx, { kind, subjectIds: [subjectId] });
  if (own) return ok(own.slug);
  const base = of.asked ?? slugOf(of.words, kind);
  await queueForSlug(tx, { kind, base });
  const numbered = Array.from({ length: 50 }, (_, i) => `${base}-${i + 2}`);
  // Words that so many share are told apart by the id, which nothing shares.
  const candidates = of.asked
    ? [base]
    : [base, ...numbered, `${base}-${subjectId}`];
  const taken = await listTakenSlugs(tx, { kind, slugs: candidates });
  const slug = candidates.find((candidate) => !taken.includes(candidate));
  if (!slug) return refuse("address-taken");
  await addSlug(tx, { kind, subjectId, newsroomId, slug });
  return ok(slug);
}
