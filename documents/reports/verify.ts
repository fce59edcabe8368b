import { checkChain } from "@/domain/ledger/chain";
import type { LedgerEntry } from "@/domain/ledger/entry";
import {
  type VerificationReport,
  verificationReport,
} from "@/domain/reports/report";
import { parsedJson } from "@/lib/json";
import { renderJson, withoutSchema } from "./json";
import { readZip, type ZipFile } from "./stored-zip";
import { correctionFaults } from "./verify-corrections";
import {
  filedFaults,
  filesFaults,
  headFaults,
  readLines,
} from "./verify-files";
import {
  editionFaults,
  nameFaults,
  signatureFaults,
  snapshotFaults,
  tallyFaults,
} from "./verify-report";

/** One thing that was checked; it holds where there are no faults. */
export type Check = { about: string; faults: string[] };

/** Whether every check holds. */
export function allHold(checks: Check[]): boolean {
  return checks.every(({ faults }) => faults.length === 0);
}

const REPORT_FORM = "The report is in its published form.";

/**
 * Checks a report's JSON by itself: its form, its tallies, and that nobody
 * countersigned their own verdict by name. What only the ledger can show is
 * checked in a bundle.
 */
export function verifyReportJson(bytes: Uint8Array): Check[] {
  const report = readReport(bytes);
  if (typeof report === "string")
    return [{ about: REPORT_FORM, faults: [report] }];
  return [
    { about: REPORT_FORM, faults: [] },
    {
      about: "Its tallies follow from its parts.",
      faults: tallyFaults(report),
    },
    {
      about: "No verdict is countersigned in its proposer's name.",
      faults: nameFaults(report),
    },
  ];
}

/**
 * Checks a bundle with nothing but its own bytes. Every byte is covered: of
 * the zip by writing it anew, of each file by the manifest, of the acts by
 * the ledger's chain. Whether the head at its end is the newsroom's is for a
 * person to compare with a printed report or a public page.
 */
export function verifyBundle(bytes: Uint8Array): Check[] {
  const zip = readZip(bytes);
  const about = "The zip is exactly what its files make.";
  if (!zip.ok) {
    return [{ about, faults: ["Its bytes are not those of a bundle."] }];
  }
  return [{ about, faults: [] }, ...verifyFiles(zip.value)];
}

function verifyFiles(files: ZipFile[]): Check[] {
  const contents = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const checks: Check[] = [
    {
      about: "The manifest names every file and its hash.",
      faults: filesFaults(files),
    },
    {
      about: "Every copy and edition is filed under its hash.",
      faults: filedFaults(files),
    },
  ];
  const report = readReport(contents.get("report.json") ?? new Uint8Array());
  const lines = readLines(contents.get("ledger.jsonl") ?? new Uint8Array());
  if (typeof report === "string") {
    return [...checks, { about: REPORT_FORM, faults: [report] }];
  }
  const chain = checkChain(lines);
  const chained: Check = {
    about: "The ledger is one unbroken chain.",
    faults: chain.ok
      ? []
      : [`Row ${chain.row}: ${chain.fault.replaceAll("-", " ")}.`],
  };
  return [
    ...checks,
    { about: REPORT_FORM, faults: [] },
    {
      about: "Its tallies follow from its parts.",
      faults: tallyFaults(report),
    },
    chained,
    ...(chain.ok ? againstLedger(report, chain.entries, files) : []),
    ...(chain.ok
      ? [
          {
            about: "The chain ends at the report's head.",
            faults: headFaults(report, chain),
          },
        ]
      : []),
  ];
}

function againstLedger(
  report: VerificationReport,
  entries: LedgerEntry[],
  files: ZipFile[],
): Check[] {
  return [
    {
      about: "Every verdict is signed by two people, as the ledger says.",
      faults: signatureFaults(report, entries),
    },
    {
      about: "Every correction is signed by two people, as the ledger says.",
      faults: correctionFaults(report, entries),
    },
    {
      about: "Every edition is the one the ledger signed.",
      faults: editionFaults(report, { entries, files }),
    },
    {
      about: "Every saved copy is the one the ledger knows.",
      faults: snapshotFaults(report, { entries, files }),
    },
  ];
}

/** The report, or what keeps it from being one. */
function readReport(bytes: Uint8Array): VerificationReport | string {
  const text = new TextDecoder().decode(bytes);
  const read = verificationReport.safeParse(withoutSchema(parsedJson(text)));
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join(".") || "the whole";
    return `report.json is not a report: ${place}: ${issue?.message}`;
  }
  const same = renderJson(read.data) === text;
  return same ? read.data : "report.json is not in canonical form.";
}
