import { z } from "zod";

import type { FetchGuard } from "@/adapters/fetch/guarded-fetch";
import type { Archive, ArchiveAnswer } from "./archive";
import { callArchive } from "./read-answer";

type Settings = {
  /** https://web.archive.org, or another that speaks as it does. */
  url: string;
  accessKey: string;
  secretKey: string;
};

const asked = z.object({ job_id: z.string().min(1).max(200) });
const archived = z.object({
  status: z.literal("success"),
  timestamp: z.string().regex(/^\d{14}$/),
  original_url: z.string().max(4000),
  job_id: z.string().optional(),
});
const pending = z.object({ status: z.literal("pending") });
const failed = z.object({ status_ext: z.string().max(200) });

/** What stands in the way for a while only, of all that it names. */
const PASSING = new Set([
  "error:user-session-limit",
  "error:too-many-requests",
  "error:service-unavailable",
  "error:gateway-timeout",
  "error:no-browsers-available",
]);

/** The Wayback Machine, asked through Save Page Now 2. */
export function wayback(settings: Settings, guard?: FetchGuard): Archive {
  const base = settings.url.replace(/\/+$/, "");
  const headers = {
    accept: "application/json",
    authorization: `LOW ${settings.accessKey}:${settings.secretKey}`,
  };
  return {
    ask: (url) => {
      const body = new URLSearchParams({ url, skip_first_archive: "1" });
      const type = "application/x-www-form-urlencoded";
      const sent = {
        headers: { ...headers, "content-type": type },
        body: body.toString(),
      };
      const read = (value: unknown, answer: string): ArchiveAnswer => {
        const job = asked.safeParse(value);
        if (!job.success) return faultOf(value, answer);
        return { state: "pending", remoteId: job.data.job_id, answer };
      };
      return callArchive(`${base}/save`, sent, { read, guard });
    },
    look: (remoteId) => {
      const job = encodeURIComponent(remoteId);
      const read = (value: unknown, answer: string) =>
        statusOf({ value, remoteId, base }, answer);
      const address = `${base}/save/status/${job}`;
      return callArchive(address, { headers }, { read, guard });
    },
  };
}

function statusOf(
  told: { value: unknown; remoteId: string; base: string },
  answer: string,
): ArchiveAnswer {
  const { value, remoteId, base } = told;
  if (pending.safeParse(value).success) {
    return { state: "pending", remoteId, answer };
  }
  const read = archived.safeParse(value);
  if (!read.success) return faultOf(value, answer);
  const { timestamp, original_url } = read.data;
  const [, ...parts] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(timestamp) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const permalink = `${base}/web/${timestamp}/${original_url}`;
  const archivedAt = new Date(at);
  return Number.isNaN(archivedAt.getTime())
    ? { state: "failed", reason: "archive-unreadable", answer }
    : { state: "done", remoteId, permalink, archivedAt, answer };
}

function faultOf(value: unknown, answer: string): ArchiveAnswer {
  const read = failed.safeParse(value);
  if (!read.success) {
    return { state: "failed", reason: "archive-unreadable", answer };
  }
  const code = read.data.status_ext;
  if (code === "error:unauthorized") {
    return { state: "failed", reason: "archive-key-refused", answer };
  }
  if (PASSING.has(code)) {
    return { state: "later", reason: "archive-limit-reached", answer };
  }
  return { state: "failed", reason: "archive-refused", answer };
}
