import "server-only";

import { db } from "@/db";
import { addEntry } from "@/db/queries/ledger";
import { addReaderReport, countReportsFrom } from "@/db/queries/reader-reports";
import type { PublicDocument } from "@/documents/public/document";
import { ownPath } from "@/documents/public/paths";
import {
  errorReportedPage,
  reportErrorPage,
} from "@/documents/public/report-error-page";
import {
  type ReportedError,
  reportedErrorProblems,
} from "@/domain/publishing/reported-error";
import { hashSender } from "@/lib/sender";
import { readPublicState, siteOf } from "./public-site";

/** As many reports as one sender may send in an hour. */
const AN_HOUR = 60 * 60 * 1000;
const MOST = 5;

const NOTHING: ReportedError = { about: "", what: "", source: "", email: "" };

/** The empty form, about the page that the reader came from. */
export async function readErrorForm(
  host: string,
  about: string,
): Promise<PublicDocument> {
  const site = await siteOf(await readPublicState(host));
  const values = { ...NOTHING, about: ownPath(about) ?? "" };
  return reportErrorPage(site, { values, errors: {}, tooMany: false });
}

/**
 * Takes a reader's report to the desk; the answer is a page, with what was
 * typed still in it where it can't be sent.
 */
export async function reportError(
  host: string,
  sender: string,
  values: ReportedError,
): Promise<{ status: 200 | 422 | 429; document: PublicDocument }> {
  const state = await readPublicState(host);
  const site = await siteOf(state);
  const errors = reportedErrorProblems(values, site.newsroom.language);
  if (Object.keys(errors).length > 0) {
    const form = { values, errors, tooMany: false };
    return { status: 422, document: await reportErrorPage(site, form) };
  }
  const taken = await keep(state.newsroom.id, sender, values);
  if (!taken) {
    const form = { values, errors, tooMany: true };
    return { status: 429, document: await reportErrorPage(site, form) };
  }
  const document = await errorReportedPage(site, values.about);
  return { status: 200, document };
}

function keep(newsroomId: string, sender: string, report: ReportedError) {
  const now = new Date();
  const senderHash = hashSender(sender, `reports ${newsroomId}`, now);
  const since = new Date(now.getTime() - AN_HOUR);
  return db.transaction(async (tx) => {
    const sent = await countReportsFrom(tx, { senderHash, since });
    if (sent >= MOST) return false;
    const kept = { ...report, newsroomId, senderHash };
    const subjectId = await addReaderReport(tx, kept);
    await addEntry(tx, {
      newsroomId,
      actorId: null,
      action: "reader_report.received",
      subjectKind: "reader_report",
      subjectId,
      payload: { about: report.about },
    });
    return true;
  });
}
