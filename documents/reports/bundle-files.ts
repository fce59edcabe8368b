import type { LedgerLine } from "@/domain/ledger/entry";
import { canonicalJson } from "@/lib/canonical-json";
import { sha256 } from "@/lib/hash";
import type { Result } from "@/lib/result";
import { writeZip, type ZipFile } from "./stored-zip";

/** Names this form of a bundle. */
export const BUNDLE_FORMAT = "countersign-bundle/1";

const encoder = new TextEncoder();

/** Zips files in the order of their paths, with a manifest of all of them. */
export function packBundle(
  files: ZipFile[],
): Result<Uint8Array, "too-large-for-a-zip"> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = { path: "manifest.json", bytes: manifestOf(sorted) };
  return writeZip([...sorted, manifest]);
}

/** What the manifest says of `files`: the size and the SHA-256 of each. */
export function manifestOf(files: ZipFile[]): Uint8Array {
  const entries = files.map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  return encoder.encode(
    canonicalJson({ format: BUNDLE_FORMAT, files: entries }),
  );
}

/** A line of JSON for each row of the ledger. */
export function ledgerBytes(lines: LedgerLine[]): Uint8Array {
  const text = lines.map((line) => `${canonicalJson(line)}\n`).join("");
  return encoder.encode(text);
}
