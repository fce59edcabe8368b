"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTranslation } from "#translation";

const EVERY_MS = 2000;

/** Looks again by itself while something is being made; without script, the link does. */
export function LookAgain() {
  const t = useTranslation();
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <a href="/desk/reports">{t("Look again", "Actualiser")}</a>
    </noscript>
  );
}
