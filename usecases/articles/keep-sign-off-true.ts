import "server-only";

import type { Transaction } from "@/db/client";
import { findSignOff, withdrawSignOff } from "@/db/queries/coverage";
import type { VersionRow } from "@/db/queries/versions";
import { coverageOfVersion } from "./read-coverage";

/**
 * Withdraws the sign-off of a version once a sentence of it is open again: it
 * stood for every sentence. Returns its id if it was withdrawn.
 */
export async function keepSignOffTrue(
  tx: Transaction,
  newsroomId: string,
  version: VersionRow,
): Promise<string | undefined> {
  const key = { newsroomId, versionId: version.id };
  const signOff = await findSignOff(tx, key);
  if (!signOff) return undefined;
  const coverage = await coverageOfVersion(tx, newsroomId, version);
  if (coverage.complete) return undefined;
  await withdrawSignOff(tx, { newsroomId, id: signOff.id });
  return signOff.id;
}
