import { connection } from "next/server";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { pageLanguage } from "@/auth/actor";
import { SignInForm } from "./sign-in-form";

export const generateMetadata = titled("Sign in", "Connexion");

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>;
}) {
  await connection();
  await pageLanguage();
  const t = useTranslation();
  const { next } = await searchParams;
  return (
    <main className="mx-auto grid min-h-dvh max-w-sm content-center px-4 py-10">
      <p className="mb-1 font-serif text-3xl font-semibold">Countersign</p>
      <p className="mb-8 text-ink-soft">
        {t(
          "The desk where an article is checked line by line.",
          "Le bureau où un article est vérifié ligne par ligne.",
        )}
      </p>
      <h1 className="mb-4 text-lg font-semibold">
        {t("Sign in to your desk", "Connectez-vous à votre bureau")}
      </h1>
      <SignInForm next={typeof next === "string" ? next : "/desk"} />
    </main>
  );
}
