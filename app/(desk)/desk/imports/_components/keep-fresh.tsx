"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTranslation } from "#translation";

/** How often the page is read again, in ms. */
const EVERY = 1500;

/** Reads the page again and again while what it shows goes on. */
export function KeepFresh() {
  const t = useTranslation();
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <p className="text-sm text-ink-soft">
        {t(
          "Reload the page to see it go on.",
          "Rechargez la page pour en suivre l’avancement.",
        )}
      </p>
    </noscript>
  );
}
