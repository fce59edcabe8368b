import "server-only";

import {
  type AddressRefusal,
  checkAddress,
} from "@/adapters/fetch/check-address";
import { db } from "@/db";
import { enqueue } from "@/db/jobs";
import { findArticle } from "@/db/queries/articles";
import { addCapture } from "@/db/queries/captures";
import { addEntry } from "@/db/queries/ledger";
import { findSource } from "@/db/queries/sources";
import type { StartCaptureInput } from "@/domain/captures/capture-input";
import { type Actor, may } from "@/domain/people/actor";
import { env } from "@/lib/env";
import { ok, type Result, refuse } from "@/lib/result";

/**
 * Asks for a page to be captured: as a new article, as a new capture of one,
 * or as a copy of a source. What can be told from the address alone is refused
 * at once; the rest happens after the answer.
 */
export async function startCapture(
  actor: Actor,
  input: StartCaptureInput,
): Promise<
  Result<{ id: string }, "not-found" | "not-your-role" | AddressRefusal>
> {
  if (!may(actor, "contribute")) return refuse("not-your-role");
  const address = checkAddress(input.url, env().FETCH_ALLOWED_HOSTS);
  if (!address.ok) return address;
  const { newsroomId, userId } = actor;
  if (!(await isOfTheDesk(newsroomId, input))) return refuse("not-found");
  return db.transaction(async (tx) => {
    const id = await addCapture(tx, {
      ...input,
      newsroomId,
      requestedBy: userId,
    });
    await enqueue(tx, "capture", { newsroomId, id });
    const { purpose, url } = input;
    await addEntry(tx, {
      newsroomId,
      actorId: userId,
      action: "capture.requested",
      subjectKind: "capture",
      subjectId: id,
      payload: { purpose, url },
    });
    return ok({ id });
  });
}

async function isOfTheDesk(
  newsroomId: string,
  input: StartCaptureInput,
): Promise<boolean> {
  if (input.purpose === "new_article") return true;
  const found =
    input.purpose === "new_version"
      ? await findArticle(db, { newsroomId, articleId: input.articleId })
      : await findSource(db, { newsroomId, sourceId: input.sourceId });
  return found !== undefined;
}
