import type { CallRefusal } from "@/adapters/fetch/guarded-call";

export type ArchiveFault =
  | "archive-key-refused"
  | "archive-limit-reached"
  | "archive-refused"
  | "archive-unreadable"
  | CallRefusal;

/**
 * What a public archive said of a page. Every answer comes with its words as
 * they were, cut to a few kilobytes.
 */
export type ArchiveAnswer = { answer: string } & (
  | { state: "pending"; remoteId: string }
  | { state: "done"; remoteId: string; permalink: string; archivedAt: Date }
  /** Nothing came of it now; it may at another time. */
  | { state: "later"; reason: ArchiveFault; retryAfter?: string }
  | { state: "failed"; reason: ArchiveFault }
);

/** A public archive that keeps pages when asked to. */
export type Archive = {
  /** Asks for a page to be kept. */
  ask: (url: string) => Promise<ArchiveAnswer>;
  /** Asks how a request went that was pending. */
  look: (remoteId: string) => Promise<ArchiveAnswer>;
};

/** As much of an answer is kept as a person would read. */
export const MOST_ANSWER = 4000;
