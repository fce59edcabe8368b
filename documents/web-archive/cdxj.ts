import { digestOf, type WarcRecord } from "./warc";

/**
 * The index that replay programs find an address by: one line for each answer,
 * sorted by address and time, with the place of its record in the WARC file.
 */
export function cdxjOf(records: WarcRecord[], filename: string): string {
  let offset = 0;
  const lines: string[] = [];
  for (const record of records) {
    if (record.type === "response") {
      const about = {
        url: record.url,
        mime: record.mediaType,
        status: record.status,
        digest: record.payloadDigest,
        recordDigest: digestOf(record.bytes),
        length: record.bytes.length,
        offset,
        filename,
      };
      const key = `${surtOf(record.url)} ${timestamp(record.at)}`;
      lines.push(`${key} ${JSON.stringify(about)}\n`);
    }
    offset += record.bytes.length;
  }
  return lines.sort().join("");
}

/**
 * An address with its host turned round, so that those of one site stand
 * together: http://www.example.org/a becomes "org,example)/a".
 */
export function surtOf(address: string): string {
  const url = new URL(address.toLowerCase());
  const host = url.hostname.replace(/^www\d*\./, "");
  const port = url.port && `:${url.port}`;
  url.searchParams.sort();
  return `${host.split(".").reverse().join(",")}${port})${url.pathname}${url.search}`;
}

/** The moment as indexes write it: year to second, digits only. */
function timestamp(at: Date): string {
  return at.toISOString().replace(/\D/g, "").slice(0, 14);
}
