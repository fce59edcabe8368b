import type { KeptReport } from "@/usecases/reports/read-ordered";

/** Sends a report to be saved; nothing in it runs or is fetched when opened. */
export function sendReport(file: KeptReport): Response {
  return new Response(Buffer.from(file.bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": `attachment; filename="${file.filename}"`,
      "content-security-policy":
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      "cache-control": "private, no-store",
    },
  });
}
