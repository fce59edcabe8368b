import type { LedgerLine } from "@/domain/ledger/entry";
import type { VerificationReport } from "@/domain/reports/report";
import { sha256 } from "@/lib/hash";
import { type Result, refuse } from "@/lib/result";
import { ledgerBytes, packBundle } from "./bundle-files";
import type { DrawOrigins } from "./claim-sections";
import { renderHtml } from "./html";
import { renderJson } from "./json";
import type { ZipFile } from "./stored-zip";

const encoder = new TextEncoder();

/** What a bundle holds besides the report. */
export type BundleParts = {
  /** The report as PDF; `setReport` sets it. */
  pdf: Uint8Array;
  /** Saved copies and frozen editions; each is filed under its hash. */
  snapshots: Uint8Array[];
  editions: Uint8Array[];
  /** Time stamps of copies and of the ledger: an authority's whole answers. */
  stamps: Uint8Array[];
  /** The newsroom's ledger from its first row to the report's head. */
  ledger: LedgerLine[];
  draw: DrawOrigins;
};

/**
 * The report with all it rests on, in one zip that `verifyBundle` checks
 * without our server. Refused for a report redacted for outside: the ledger
 * names what such a report withholds.
 */
export async function makeBundle(
  report: VerificationReport,
  { pdf, snapshots, editions, stamps, ledger, draw }: BundleParts,
): Promise<Result<Uint8Array, "ledger-is-the-desks" | "too-large-for-a-zip">> {
  if (report.audience === "outside") return refuse("ledger-is-the-desks");
  return packBundle([
    { path: "report.json", bytes: encoder.encode(renderJson(report)) },
    { path: "report.pdf", bytes: pdf },
    {
      path: "report.html",
      bytes: encoder.encode(await renderHtml(report, draw)),
    },
    { path: "ledger.jsonl", bytes: ledgerBytes(ledger) },
    ...filed("snapshots", snapshots),
    ...filed("editions", editions),
    ...filed("time-stamps", stamps),
  ]);
}

function filed(folder: string, contents: Uint8Array[]): ZipFile[] {
  const byHash = new Map(contents.map((bytes) => [sha256(bytes), bytes]));
  return [...byHash].map(([hash, bytes]) => ({
    path: `${folder}/${hash}`,
    bytes,
  }));
}
