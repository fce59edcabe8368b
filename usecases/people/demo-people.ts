import "server-only";

import { db } from "@/db";
import { findNewsroomByName } from "@/db/queries/newsrooms";
import { listPeople } from "@/db/queries/people";

/** Whether there is any newsroom, and who is on the oldest one's desk. */
export async function findDemoPeople(): Promise<{
  anyNewsroom: boolean;
  emails: string[];
}> {
  const oldest = await findNewsroomByName(db);
  if (!oldest) return { anyNewsroom: false, emails: [] };
  const people = await listPeople(db, oldest.id);
  return {
    anyNewsroom: true,
    emails: people.filter((p) => !p.disabledAt).map((p) => p.email),
  };
}
