import "server-only";

import type { Transaction } from "@/db/client";
import { replacePublishedCitations } from "@/db/queries/corrections";
import { addEdition } from "@/db/queries/editions";
import { putPublication } from "@/db/queries/publications";
import { updateSummaryState } from "@/db/queries/summaries";
import { summaryEditionPage } from "@/documents/public/summary-page";
import type { Actor } from "@/domain/people/actor";
import { freeze, type SummaryEdition } from "@/domain/publishing/edition";
import { sha256 } from "@/lib/hash";
import {
  type PublishedEdition,
  type Replaced,
  recordEdition,
} from "./put-claim-edition";

type Put = {
  edition: SummaryEdition;
  summaryId: string;
  signatureId: string | null;
  /** Null: the desk's own text has moved on and its state stays. */
  state: "published" | "corrected" | "retracted" | null;
  /** It says again, under the same signature, what the one before it said. */
  repeats: boolean;
  replaces?: Replaced;
};

/** Freezes an edition of a summary and makes it the one the public sees. */
export async function putSummaryEdition(
  tx: Transaction,
  actor: Actor,
  put: Put,
): Promise<PublishedEdition> {
  const { newsroomId, userId } = actor;
  const { edition, summaryId, signatureId, state, repeats, replaces } = put;
  const page = await summaryEditionPage(edition);
  const shown = {
    newsroomId,
    subjectKind: "summary",
    subjectId: summaryId,
    slug: edition.slug,
    title: edition.title,
  } as const;
  const added = await addEdition(tx, {
    ...shown,
    n: edition.n,
    document: freeze(edition).json,
    html: page.body,
    sha256: sha256(page.body),
    styleHash: page.styleHash ?? "",
    signatureId,
    repeats,
    correctionId: replaces?.correctionId,
    publishedBy: userId,
    publishedAt: new Date(edition.publishedAt),
  });
  const retractedAt = state === "retracted" ? new Date() : null;
  await putPublication(tx, { ...shown, editionId: added.id, retractedAt });
  const key = { newsroomId, summaryId };
  const cited = edition.claims.map(({ id }) => id);
  await replacePublishedCitations(tx, key, cited);
  if (state) await updateSummaryState(tx, key, { state });
  const of = { edition, subjectId: summaryId, added, replaces };
  await recordEdition(tx, actor, of);
  return { slug: edition.slug, edition: added };
}
