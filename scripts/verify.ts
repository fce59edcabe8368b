import { readFile } from "node:fs/promises";

import {
  allHold,
  type Check,
  verifyBundle,
  verifyReportJson,
} from "@/documents/reports/verify";
import { tell, UsageError } from "./command";

const USAGE =
  "Usage: npm run verify -- FILE (a bundle .zip, or a report .json)";

/** A zip begins with "PK"; a report with a brace. */
function checksOf(bytes: Uint8Array): Check[] {
  const isJson = bytes[0] === "{".charCodeAt(0);
  return isJson ? verifyReportJson(bytes) : verifyBundle(bytes);
}

async function read(path: string | undefined): Promise<Uint8Array> {
  if (!path) throw new UsageError(USAGE);
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} can't be read: ${error.code}. ${USAGE}`);
  });
}

try {
  const checks = checksOf(await read(process.argv[2]));
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
