import "server-only";

import { getBlob } from "@/adapters/blobs/blob-store";
import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { listEntryTexts } from "@/db/queries/ledger";
import { listEditionPages } from "@/db/queries/report-facts";
import { listStampTokens } from "@/db/queries/time-stamps";
import { makeBundle as pack } from "@/documents/reports/bundle";
import { drawnForPrint } from "@/documents/reports/draw-origins";
import type { Actor } from "@/domain/people/actor";
import type { VerificationReport } from "@/domain/reports/report";
import { ok, type Result, refuse } from "@/lib/result";
import { gatherFor, type ReportFile, type ReportOf } from "./make-report";
import { setApart } from "./set-apart";

export type BundleRefusal =
  | "not-found"
  | "copy-missing"
  | "report-too-large"
  | "ledger-is-the-desks"
  | "too-large-for-a-zip";

/** How many ledger lines are read at a time. */
const PAGE = 5000;

/**
 * A report with all it rests on, in one zip that anybody with it can check
 * offline: the saved copies, the frozen editions, and the newsroom's ledger up
 * to where it stood. Desk's eyes only: the ledger names everything.
 */
export async function makeBundle(
  { newsroomId }: Pick<Actor, "newsroomId">,
  of: ReportOf,
): Promise<Result<ReportFile, BundleRefusal>> {
  const read = await db.transaction(
    async (tx) => {
      const report = await gatherFor(tx, newsroomId, of);
      if (!report) return undefined;
      const ids = report.editions.map(({ id }) => id);
      return {
        report,
        pages: await listEditionPages(tx, { newsroomId, ids }),
        ledger: await readLedgerTo(tx, newsroomId, report.ledger.head.seq),
        tokens: await listStampTokens(tx, {
          newsroomId,
          sha256s: copiesOf(report),
          upTo: report.ledger.head.seq,
        }),
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  if (!read) return refuse("not-found");
  const snapshots = await readBlobs(copiesOf(read.report));
  const stamps = await readBlobs(read.tokens);
  if (!snapshots || !stamps) return refuse("copy-missing");
  const pdf = await setApart("pdf", read.report);
  if (!pdf.ok) return pdf;
  const encoder = new TextEncoder();
  const packed = await pack(read.report, {
    pdf: pdf.value,
    snapshots,
    stamps,
    editions: read.pages.map((page) => encoder.encode(page)),
    ledger: read.ledger,
    draw: drawnForPrint,
  });
  if (!packed.ok) return packed;
  const { head } = read.report.ledger;
  return ok({ ...describeBundle(of), bytes: packed.value, head });
}

/** What the file of a bundle is called and is, before it is made. */
export function describeBundle({ kind, id }: ReportOf) {
  const filename = `bundle-${kind}-${id.slice(0, 8)}.zip`;
  return { filename, mediaType: "application/zip" };
}

async function readLedgerTo(tx: Transaction, newsroomId: string, last: number) {
  const lines: { entry: string; hash: string }[] = [];
  for (let after = 0; after < last; after += PAGE) {
    const limit = Math.min(PAGE, last - after);
    const page = await listEntryTexts(tx, newsroomId, { after, limit });
    lines.push(...page.map(({ entry, hash }) => ({ entry, hash })));
  }
  return lines;
}

/** Content addresses of the saved copies that the report names. */
function copiesOf(report: VerificationReport): string[] {
  return report.claims.flatMap((claim) =>
    claim.evidence.flatMap(({ snapshot }) => snapshot?.sha256 ?? []),
  );
}

/** What is kept under these hashes, each once; undefined if one is gone. */
async function readBlobs(hashes: string[]): Promise<Uint8Array[] | undefined> {
  const blobs: Uint8Array[] = [];
  for (const hash of new Set(hashes)) {
    const bytes = await getBlob(hash);
    if (!bytes) return undefined;
    blobs.push(bytes);
  }
  return blobs;
}
