import type { ReactNode } from "react";

import { requireActor } from "@/auth/actor";
import { may } from "@/domain/people/actor";
import { SettingsNav } from "./_components/settings-nav";

export default async function SettingsLayout({
  children,
}: {
  children: ReactNode;
}) {
  const actor = await requireActor();
  return (
    <div className="mx-auto max-w-4xl">
      <SettingsNav administers={may(actor, "administer")} />
      {children}
    </div>
  );
}
