import { and, asc, eq } from "drizzle-orm";

import type { Executor, Transaction } from "@/db/client";
import { comments, users } from "@/db/schema";

type ClaimKey = { newsroomId: string; claimId: string };

/** Adds a comment to a claim. */
export async function addComment(
  tx: Transaction,
  comment: ClaimKey & { body: string; writtenBy: string },
): Promise<string> {
  const [row] = await tx
    .insert(comments)
    .values(comment)
    .returning({ id: comments.id });
  if (!row) throw new Error("No comment was added.");
  return row.id;
}

/** What was said about a claim on the desk, oldest first. */
export async function listComments(on: Executor, key: ClaimKey) {
  return on
    .select({
      id: comments.id,
      body: comments.body,
      by: users.name,
      at: comments.createdAt,
    })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.writtenBy))
    .where(
      and(
        eq(comments.newsroomId, key.newsroomId),
        eq(comments.claimId, key.claimId),
      ),
    )
    .orderBy(asc(comments.createdAt), asc(comments.id));
}
