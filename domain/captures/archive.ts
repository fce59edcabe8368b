/** Public archives that may be asked to keep a page too. */
export const ARCHIVE_SERVICES = ["wayback", "perma"] as const;
export type ArchiveService = (typeof ARCHIVE_SERVICES)[number];

/** Where a request to an outside service stands; the last two are its ends. */
export const RECEIPT_STATES = ["waiting", "pending", "done", "failed"] as const;
