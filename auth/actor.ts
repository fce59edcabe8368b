import "server-only";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { db } from "@/db";
import { findPublicNewsroom } from "@/db/queries/newsrooms";
import { findActor, type Reader } from "@/db/queries/people";
import type { Language } from "@/lib/language";
import { speak } from "@/lib/spoken";
import { auth } from ".";

export type { Reader };

/** The signed-in person, read afresh so that a disabled account stops at once. */
export const currentActor = cache(async (): Promise<Reader | undefined> => {
  const session = await auth();
  const userId = session?.user?.id;
  const actor = userId ? await findActor(db, userId) : undefined;
  if (actor) speak(actor.language);
  return actor;
});

/** What a page is written in: the language of who asks, or else of the house. */
export const pageLanguage = cache(async (): Promise<Language> => {
  const actor = await currentActor();
  if (actor) return actor.language;
  const host = (await headers()).get("host") ?? "";
  const language = (await findPublicNewsroom(db, host))?.language ?? "en";
  speak(language);
  return language;
});

/** Every page of the desk begins with this; who isn't signed in is led there. */
export async function requireActor(): Promise<Reader> {
  const actor = await currentActor();
  if (actor) return actor;
  const path = (await headers()).get("x-path") ?? "/desk";
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
