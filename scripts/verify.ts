import { readFile } from "node:fs/promises";

import {
  allHold,
  type Check,
  verifyBundle,
  verifyReportJson,
} from "@/documents/reports/verify";
import { verifyStamps } from "@/documents/reports/verify-stamps";
import { env } from "@/lib/env";
import { trustedRoots } from "@/lib/time-stamp/roots";
import { tell, UsageError } from "./command";

const USAGE =
  "Usage: npm run verify -- FILE (a bundle .zip, or a report .json)";

/** A zip begins with "PK"; a report with a brace. */
async function checksOf(bytes: Uint8Array): Promise<Check[]> {
  const isJson = bytes[0] === "{".charCodeAt(0);
  if (isJson) return verifyReportJson(bytes);
  const roots = await trustedRoots(env().TSA_CA_FILE);
  return [...verifyBundle(bytes), ...(await verifyStamps(bytes, roots))];
}

async function read(path: string | undefined): Promise<Uint8Array> {
  if (!path) throw new UsageError(USAGE);
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} can't be read: ${error.code}. ${USAGE}`);
  });
}

try {
  const checks = await checksOf(await read(process.argv[2]));
  for (const { about, faults } of checks) {
    console.log(`${faults.length === 0 ? "✓" : "✕"} ${about}`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
  const holds = allHold(checks);
  console.log(holds ? "All of it holds." : "It does not hold.");
  process.exitCode = holds ? 0 : 1;
} catch (error) {
  tell(error);
}
