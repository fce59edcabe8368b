import "server-only";

import {
  ARCHIVE_SERVICES,
  type ArchiveService,
} from "@/domain/captures/archive";
import { env } from "@/lib/env";
import type { Archive } from "./archive";
import { perma } from "./perma";
import { wayback } from "./wayback";

/** A public archive as this installation is set; undefined where it is not. */
export function archiveOf(service: ArchiveService): Archive | undefined {
  const set = env();
  if (service === "perma") {
    const { PERMA_API_KEY: apiKey, PERMA_URL: url, PERMA_FOLDER: folder } = set;
    return apiKey ? perma({ url, apiKey, folder }) : undefined;
  }
  const { WAYBACK_ACCESS_KEY: accessKey, WAYBACK_SECRET_KEY: secretKey } = set;
  return accessKey && secretKey
    ? wayback({ url: set.WAYBACK_URL, accessKey, secretKey })
    : undefined;
}

/** The archives that are asked after a capture. */
export function archivesSet(): ArchiveService[] {
  return ARCHIVE_SERVICES.filter((service) => archiveOf(service));
}
