"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const MILLISECONDS = 1500;

/** Looks again and again how a job goes on, while someone is looking. */
export function Follow() {
  const { refresh } = useRouter();
  useEffect(() => {
    const again = setInterval(() => {
      if (!document.hidden) refresh();
    }, MILLISECONDS);
    return () => clearInterval(again);
  }, [refresh]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  );
}
