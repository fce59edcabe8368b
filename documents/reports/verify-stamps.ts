import { sha256 } from "@/lib/hash";
import {
  type StampRefusal,
  stampedHash,
  verifyStamp,
} from "@/lib/time-stamp/verify";
import { readZip, type ZipFile } from "./stored-zip";
import type { Check } from "./verify";
import { readLines } from "./verify-files";

const FAULTS: Record<StampRefusal, string> = {
  "stamp-unreadable": "It is no answer of a time-stamp authority.",
  "stamp-not-granted": "The authority did not grant it.",
  "stamp-of-other-bytes": "It is of nothing in this bundle.",
  "stamp-of-another-request": "It answers another request.",
  "stamp-not-signed": "Its signature does not hold.",
  "stamp-not-trusted":
    "It is signed by an authority that is not trusted here, or was not valid then. Name its root in TSA_CA_FILE if you trust it.",
};

/**
 * Checks the time stamps of a bundle, which say by when a saved copy or a row
 * of the ledger was known, against the roots that the reader trusts. A bundle
 * without stamps has nothing to check; what is no bundle is told elsewhere.
 */
export async function verifyStamps(
  bytes: Uint8Array,
  roots: readonly string[],
): Promise<Check[]> {
  const zip = readZip(bytes);
  const files = zip.ok ? zip.value : [];
  const stamps = files.filter(({ path }) => path.startsWith("time-stamps/"));
  if (stamps.length === 0) return [];
  const subjects = subjectsOf(files);
  const checks: Check[] = [];
  for (const { path, bytes: reply } of stamps) {
    const hash = stampedHash(reply) ?? "";
    const subject = subjects.get(hash);
    const stamp = await verifyStamp(reply, { sha256: hash, roots });
    if (stamp.ok && subject) {
      const { signer, at } = stamp.value;
      const time = at.toISOString();
      const about = `${subject} was known by ${time}, says ${signer}.`;
      checks.push({ about, faults: [] });
    } else {
      const reason = stamp.ok ? "stamp-of-other-bytes" : stamp.error;
      checks.push({ about: `${path} holds.`, faults: [FAULTS[reason]] });
    }
  }
  return checks;
}

/** What there is to be stamped in a bundle, by its hash. */
function subjectsOf(files: ZipFile[]): Map<string, string> {
  const ledger = files.find(({ path }) => path === "ledger.jsonl");
  const rows = ledger ? readLines(ledger.bytes) : [];
  const copies = files.filter(({ path }) => path.startsWith("snapshots/"));
  return new Map([
    ...rows.map(({ hash }, i): [string, string] => [
      hash,
      `Row ${i + 1} of the ledger, with all before it,`,
    ]),
    ...copies.map(({ bytes }): [string, string] => {
      const hash = sha256(bytes);
      return [hash, `The saved copy ${hash.slice(0, 12)}`];
    }),
  ]);
}
