"use server";

import { signOut } from "@/auth";

/** Ends the session on this browser. */
export async function signOutAction() {
  await signOut({ redirectTo: "/sign-in" });
}
