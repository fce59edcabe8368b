import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import {
  countReportLinkOpened,
  lockReportLink,
} from "@/db/queries/report-links";
import { noteReportAsked } from "@/db/queries/report-orders";
import { sha256 } from "@/lib/hash";
import { ok, type Result, refuse } from "@/lib/result";
import { guessesTooMuch, noteGuess } from "@/usecases/links/guesses";
import { type KeptReport, readKept } from "./read-ordered";

export type OpenLinkRefusal =
  | "not-found"
  | "link-ended"
  | "too-many-guesses"
  | "report-gone";

/**
 * The report that a link leads to, for whoever holds the link. Every opening
 * is counted; the first is told to the ledger.
 */
export async function openLink(
  token: string,
  sender: string,
): Promise<Result<KeptReport, OpenLinkRefusal>> {
  if (await guessesTooMuch(sender)) return refuse("too-many-guesses");
  const opened = await db.transaction(async (tx) => {
    const link = await lockReportLink(tx, sha256(token));
    if (!link) return refuse("not-found");
    if (link.ended) return refuse("link-ended");
    await countReportLinkOpened(tx, link.id);
    const { newsroomId, orderId } = link;
    await noteReportAsked(tx, { newsroomId, id: orderId });
    if (link.opens === 0) await tellFirst(tx, link);
    return ok(link);
  });
  if (!opened.ok) {
    if (opened.error === "not-found") await noteGuess(sender);
    return opened;
  }
  const { kind, subjectId, form, blob } = opened.value;
  if (!blob) return refuse("report-gone");
  return readKept({ kind, id: subjectId }, form, blob);
}

type Link = NonNullable<Awaited<ReturnType<typeof lockReportLink>>>;

async function tellFirst(tx: Transaction, link: Link): Promise<void> {
  await addEntry(tx, {
    newsroomId: link.newsroomId,
    actorId: null,
    action: "report_link.opened",
    subjectKind: link.kind,
    subjectId: link.subjectId,
    payload: { link: link.id },
  });
}
