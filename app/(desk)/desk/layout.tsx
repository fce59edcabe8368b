import type { ReactNode } from "react";

import { requireActor } from "@/auth/actor";
import { DeskNav } from "./_components/desk-nav";

export const dynamic = "force-dynamic";

export default async function DeskLayout({
  children,
}: {
  children: ReactNode;
}) {
  const actor = await requireActor();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:p-2"
      >
        Skip to the page
      </a>
      <DeskNav name={actor.name} role={actor.role} />
      <main id="main" className="w-full flex-1 px-4 py-6 lg:px-8">
        {children}
      </main>
    </div>
  );
}
