import type { Metadata } from "next";
import { connection } from "next/server";

import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  await connection();
  const { next } = await searchParams;
  return (
    <main className="mx-auto grid min-h-dvh max-w-sm content-center px-4 py-10">
      <p className="mb-1 font-serif text-3xl font-semibold">Countersign</p>
      <p className="mb-8 text-ink-soft">
        The desk where an article is checked line by line.
      </p>
      <h1 className="mb-4 text-lg font-semibold">Sign in to your desk</h1>
      <SignInForm next={typeof next === "string" ? next : "/desk"} />
    </main>
  );
}
