import { eq } from "drizzle-orm";
import { vi } from "vitest";

import { db } from "@/db";
import { archiveReceipts, timeStamps } from "@/db/schema";
import type { PageCopy } from "@/domain/captures/page-copy";
import type { Actor } from "@/domain/people/actor";
import { forgetEnv } from "@/lib/env";
import { keepSnapshot } from "./keep-snapshot";

export const COPY: PageCopy = {
  sha256: "ab".repeat(32),
  bytes: 7,
  mediaType: "application/wacz",
  filename: "a.wacz",
  capturedBy: "fetch",
  finalUrl: "https://news.example/a",
};

/** Runs what follows under these settings. */
export function set(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  forgetEnv();
}

export function unset() {
  vi.unstubAllEnvs();
  forgetEnv();
}

/** Keeps a copy of a source; answers its id. */
export async function keep(actor: Actor, sourceId: string, copy = COPY) {
  const { id } = await db.transaction((tx) =>
    keepSnapshot(tx, actor, { of: { sourceId }, copy }),
  );
  return id;
}

export const receiptsOf = (snapshotId: string) =>
  db
    .select()
    .from(archiveReceipts)
    .where(eq(archiveReceipts.snapshotId, snapshotId));

export const stampsOf = (newsroomId: string) =>
  db.select().from(timeStamps).where(eq(timeStamps.newsroomId, newsroomId));
