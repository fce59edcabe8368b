import { z } from "zod";

import type { LedgerEntry, LedgerLine } from "@/domain/ledger/entry";
import type { VerificationReport } from "@/domain/reports/report";
import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";
import { parsedJson } from "@/lib/json";
import { manifestOf } from "./bundle-files";
import type { ZipFile } from "./stored-zip";

const MANIFEST = "manifest.json";
const REQUIRED = ["report.json", "ledger.jsonl", MANIFEST];

/** Files missing, written twice, or other than the manifest says. */
export function filesFaults(files: ZipFile[]): string[] {
  const paths = files.map(({ path }) => path);
  const missing = REQUIRED.filter((path) => !paths.includes(path));
  const twice = paths.filter((path, i) => paths.indexOf(path) !== i);
  const listed = files.find(({ path }) => path === MANIFEST);
  const rest = files.filter(({ path }) => path !== MANIFEST);
  return [
    ...missing.map((path) => `${path} is missing.`),
    ...twice.map((path) => `${path} is there twice.`),
    ...(listed ? listFaults(listed.bytes, rest) : []),
  ];
}

const manifest = z.object({
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

function listFaults(bytes: Uint8Array, files: ZipFile[]): string[] {
  if (Buffer.compare(bytes, manifestOf(files)) === 0) return [];
  const read = manifest.safeParse(parsedJson(new TextDecoder().decode(bytes)));
  if (!read.success) return ["manifest.json is not a manifest."];
  const listed = new Map(
    read.data.files.map((file) => [file.path, file.sha256]),
  );
  const held = new Map(files.map((file) => [file.path, sha256(file.bytes)]));
  const faults = [
    ...[...held].flatMap(([path, hash]) => {
      if (!listed.has(path)) return [`${path} is not in the manifest.`];
      return listed.get(path) === hash ? [] : [`${path} has another hash.`];
    }),
    ...[...listed.keys()]
      .filter((path) => !held.has(path))
      .map((path) => `${path} is in the manifest and not in the bundle.`),
  ];
  return faults.length > 0 ? faults : ["manifest.json was written otherwise."];
}

/** The folders whose files are named by the hash of their bytes. */
const FILED = ["snapshots", "editions", "time-stamps"];

/** Files of those folders whose bytes are not those of their name. */
export function filedFaults(files: ZipFile[]): string[] {
  return files.flatMap(({ path, bytes }) => {
    const [folder = "", hash] = path.split("/");
    if (!FILED.includes(folder)) return [];
    return hash === sha256(bytes) ? [] : [`${path} has other contents.`];
  });
}

const line = z.strictObject({ hash: z.string(), entry: z.string() });

/** The rows of a ledger file; what is no row is one that cannot hold. */
export function readLines(bytes: Uint8Array): LedgerLine[] {
  const text = new TextDecoder().decode(bytes);
  return text.split("\n").flatMap((json, i, all) => {
    if (json === "" && i === all.length - 1) return [];
    const read = line.safeParse(parsedJson(json));
    const same = read.success && canonicalJson(read.data) === json;
    return [same ? read.data : { hash: "", entry: "" }];
  });
}

type Chain = { entries: LedgerEntry[]; head: string };

/** Where the ledger ends otherwise than the report says. */
export function headFaults(
  { ledger, newsroom }: VerificationReport,
  { entries, head }: Chain,
): string[] {
  const faults: string[] = [];
  if (entries.length !== ledger.head.seq) {
    faults.push(
      `The report speaks of ${ledger.head.seq} rows, the ledger has ${entries.length}.`,
    );
  }
  if (head !== ledger.head.hash) {
    faults.push("The last row's hash is not the report's head.");
  }
  const last = entries.at(-1);
  if (last && last.newsroomId !== newsroom.id) {
    faults.push("The ledger is another newsroom's.");
  }
  // The ledger tells microseconds, the report milliseconds.
  if (last && Math.abs(Date.parse(last.at) - Date.parse(ledger.head.at)) > 1) {
    faults.push("The last row is of another time than the report says.");
  }
  return faults;
}
