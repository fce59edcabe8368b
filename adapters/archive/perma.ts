import { z } from "zod";

import type { FetchGuard } from "@/adapters/fetch/guarded-fetch";
import type { Archive, ArchiveAnswer } from "./archive";
import { callArchive } from "./read-answer";

type Settings = {
  /** https://api.perma.cc, or another that speaks as it does. */
  url: string;
  apiKey: string;
  /** Number of the folder that pays for it; left out: the key's own. */
  folder?: string;
};

const archive = z.object({
  guid: z.string().regex(/^[A-Z0-9-]{4,40}$/i),
  creation_timestamp: z.iso.datetime({ offset: true }),
  captures: z.array(z.object({ role: z.string(), status: z.string() })),
});

/** Perma.cc, kept by a consortium of libraries. */
export function perma(settings: Settings, guard?: FetchGuard): Archive {
  const base = settings.url.replace(/\/+$/, "");
  const headers = {
    accept: "application/json",
    authorization: `ApiKey ${settings.apiKey}`,
  };
  return {
    ask: (url) => {
      const { folder } = settings;
      const sent = {
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ url, ...(folder && { folder }) }),
      };
      return callArchive(`${base}/v1/archives/`, sent, { read, guard });
    },
    look: (guid) => {
      const address = `${base}/v1/archives/${encodeURIComponent(guid)}/`;
      return callArchive(address, { headers }, { read, guard });
    },
  };
}

/** The page itself is the primary capture; a screenshot may fail beside it. */
function read(value: unknown, answer: string): ArchiveAnswer {
  const told = archive.safeParse(value);
  if (!told.success) {
    return { state: "failed", reason: "archive-refused", answer };
  }
  const { guid: remoteId, creation_timestamp, captures } = told.data;
  const primary = captures.find(({ role }) => role === "primary");
  if (primary?.status === "success") {
    const permalink = `https://perma.cc/${remoteId}`;
    const archivedAt = new Date(creation_timestamp);
    return { state: "done", remoteId, permalink, archivedAt, answer };
  }
  return primary?.status === "failed"
    ? { state: "failed", reason: "archive-refused", answer }
    : { state: "pending", remoteId, answer };
}
