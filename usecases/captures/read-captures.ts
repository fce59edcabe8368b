import "server-only";

import { db } from "@/db";
import {
  findCapture,
  listOpenCaptures,
  type OpenCaptureFilter,
} from "@/db/queries/captures";
import type { Actor } from "@/domain/people/actor";

/** One capture of the newsroom, to follow it and to look over what it read. */
export async function viewCapture(actor: Actor, captureId: string) {
  return findCapture(db, { newsroomId: actor.newsroomId, captureId });
}

export type ViewedCapture = NonNullable<
  Awaited<ReturnType<typeof viewCapture>>
>;

/** Captures that are under way, have failed, or wait to be looked over. */
export async function readOpenCaptures(
  actor: Actor,
  filter: Omit<OpenCaptureFilter, "newsroomId">,
) {
  return listOpenCaptures(db, { ...filter, newsroomId: actor.newsroomId });
}

export type OpenCapture = Awaited<ReturnType<typeof readOpenCaptures>>[number];
