import { and, eq, inArray } from "drizzle-orm";

import type { Executor } from "@/db/client";
import { slugs } from "@/db/schema";

/** The current public address of some claims or summaries, where they have one. */
export async function listSlugs(
  on: Executor,
  of: { kind: "claim" | "summary"; subjectIds: string[] },
) {
  return on
    .select({ subjectId: slugs.subjectId, slug: slugs.slug })
    .from(slugs)
    .where(
      and(
        eq(slugs.subjectKind, of.kind),
        eq(slugs.isCurrent, true),
        inArray(slugs.subjectId, of.subjectIds),
      ),
    );
}
