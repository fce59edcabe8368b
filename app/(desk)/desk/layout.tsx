import type { ReactNode } from "react";
import { useTranslation } from "#translation";

import { requireActor } from "@/auth/actor";
import { countWebhooksOff } from "@/usecases/webhooks/read-webhooks";
import { DeskNav } from "./_components/desk-nav";
import { WebhooksOff } from "./_components/webhooks-off";

export const dynamic = "force-dynamic";

export default async function DeskLayout({
  children,
}: {
  children: ReactNode;
}) {
  const actor = await requireActor();
  const t = useTranslation();
  return (
    // A page that fills the screen scrolls inside, column by column.
    <div className="flex min-h-dvh flex-col lg:has-data-fills-screen:h-dvh">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:p-2"
      >
        {t("Skip to the page", "Aller au contenu")}
      </a>
      <DeskNav name={actor.name} role={actor.role} />
      <WebhooksOff count={await countWebhooksOff(actor)} />
      <main
        id="main"
        className="w-full flex-1 px-4 py-6 has-data-fills-screen:p-0 lg:px-8 lg:has-data-fills-screen:min-h-0"
      >
        {children}
      </main>
    </div>
  );
}
