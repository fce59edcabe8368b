import "server-only";

import NextAuth, { AuthError } from "next-auth";
import Credentials from "next-auth/providers/credentials";

import { behindTls, env } from "@/lib/env";
import { checkCredentials } from "./check-credentials";

/** Twelve hours: a working day, and no longer. */
const SESSION_SECONDS = 12 * 60 * 60;

const secure = behindTls();

/** A cookie that no other site sends and no script reads. */
const cookie = (name: string) => ({
  name: secure ? `__Host-${name}` : name,
  options: {
    httpOnly: true,
    sameSite: "lax" as const,
    path: "/",
    secure,
  },
});

export const SESSION_COOKIE = cookie("countersign.session").name;

/** The session says only who; what they may do is read from the database. */
export const { handlers, auth, signIn, signOut } = NextAuth({
  secret: env().AUTH_SECRET,
  trustHost: true,
  pages: { signIn: "/sign-in", error: "/sign-in" },
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  cookies: {
    sessionToken: cookie("countersign.session"),
    csrfToken: cookie("countersign.csrf"),
    callbackUrl: cookie("countersign.callback"),
  },
  // Refused credentials are an everyday event, not an error to log.
  logger: { error: () => {}, warn: () => {} },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: (raw) => checkCredentials(raw),
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      return user?.id ? { sub: user.id } : { sub: token.sub };
    },
    session({ session, token }) {
      return { expires: session.expires, user: { id: token.sub ?? "" } };
    },
  },
});

/** Whether what was thrown says that the credentials open nothing. */
export function isRefusedSignIn(error: unknown): boolean {
  return error instanceof AuthError;
}
