import "server-only";

import { sql } from "drizzle-orm";

import { db } from "@/db";
import { log } from "@/lib/log";

/** Whether this instance can answer people: the database answers it. */
export async function checkHealth(): Promise<boolean> {
  try {
    await db.execute(sql`select 1`);
    return true;
  } catch (error) {
    log.error({ err: error }, "the database does not answer");
    return false;
  }
}
