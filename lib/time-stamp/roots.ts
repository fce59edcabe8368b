import { readFile } from "node:fs/promises";
import { rootCertificates } from "node:tls";

/**
 * The roots under which a time-stamp authority is believed: those that Node
 * brings along, and those of a PEM file, for authorities with a root of their
 * own.
 */
export async function trustedRoots(file?: string): Promise<readonly string[]> {
  if (!file) return rootCertificates;
  const text = await readFile(file, "utf8");
  const own =
    text.match(
      /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g,
    ) ?? [];
  return [...own, ...rootCertificates];
}
