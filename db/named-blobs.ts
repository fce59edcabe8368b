/**
 * The SHA-256 of every blob that some row needs, as SQL without parameters:
 * what is kept elsewhere too goes in here, so that backups take it and
 * nothing drops it.
 */
export const NAMED_BLOBS = `
  select sha256 as hash from snapshots
  union select sha256 from captures where sha256 is not null
  union select token_sha256 from time_stamps where token_sha256 is not null
  union select sha256 from imports where is_kept
  union select blob from report_orders
    where blob is not null and dropped_at is null`;
