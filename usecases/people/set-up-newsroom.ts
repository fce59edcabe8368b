import "server-only";

import { db } from "@/db";
import type { Transaction } from "@/db/client";
import { addEntry } from "@/db/queries/ledger";
import { addNewsroom, addPolicies, addRatings } from "@/db/queries/newsrooms";
import { addUser } from "@/db/queries/people";
import type { Role } from "@/domain/people/actor";
import { DEFAULT_POLICIES } from "@/domain/verdicts/default-policies";
import { DEFAULT_SCALE } from "@/domain/verdicts/scale";
import type { Language } from "@/lib/language";

export type FirstPerson = {
  email: string;
  name: string;
  role: Role;
  passwordHash: string | null;
};

/**
 * Makes a newsroom with the default scale and policies and its first people.
 * Only the installation does this, from its shell; nobody is signed in yet.
 */
export async function setUpNewsroom(input: {
  name: string;
  language: Language;
  people: FirstPerson[];
}): Promise<{ newsroomId: string; userIds: string[] }> {
  return db.transaction(async (tx) => {
    const newsroomId = await addNewsroom(tx, input);
    await setUpScale(tx, newsroomId, input.language);
    const userIds: string[] = [];
    for (const person of input.people) {
      userIds.push(await addUser(tx, { ...person, newsroomId }));
    }
    await addEntry(tx, {
      newsroomId,
      actorId: null,
      action: "newsroom.set_up",
      subjectKind: "newsroom",
      subjectId: newsroomId,
      payload: { name: input.name, people: userIds },
    });
    return { newsroomId, userIds };
  });
}

/** Gives a newsroom the scale and the policies it starts with. */
export async function setUpScale(
  tx: Transaction,
  newsroomId: string,
  language: Language,
): Promise<void> {
  const ratings = DEFAULT_SCALE.map((entry, position) => ({
    newsroomId,
    key: entry.key,
    label: entry.label[language],
    meaning: entry.meaning[language],
    mark: entry.mark,
    tone: entry.tone,
    value: entry.value,
    position,
  }));
  await addRatings(tx, ratings);
  const policies = DEFAULT_POLICIES.map((one) => ({ ...one, newsroomId }));
  await addPolicies(tx, policies);
}
