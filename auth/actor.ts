import "server-only";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";

import { db } from "@/db";
import { findActor } from "@/db/queries/people";
import type { Actor } from "@/domain/people/actor";
import { auth } from ".";

/** The signed-in person, read afresh so that a disabled account stops at once. */
export const currentActor = cache(async (): Promise<Actor | undefined> => {
  const session = await auth();
  const userId = session?.user?.id;
  return userId ? findActor(db, userId) : undefined;
});

/** Every page of the desk begins with this; who isn't signed in is led there. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const path = (await headers()).get("x-path") ?? "/desk";
  redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}
