import type { Metadata } from "next";
import Link from "next/link";

import { requireActor } from "@/auth/actor";
import { PageHead, Section } from "@/components/page";
import { may } from "@/domain/people/actor";
import { OwnPasswordForm } from "./_components/own-password-form";
import { SETTINGS } from "./_components/places";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const actor = await requireActor();
  const administers = may(actor, "administer");
  const shown = SETTINGS.filter((one) => administers || !one.administers);
  return (
    <>
      <PageHead
        title="Settings"
        about={`You are signed in as ${actor.name}, ${actor.role}.`}
      />
      <ul className="mb-8 grid gap-3 sm:grid-cols-2">
        {shown.map(({ href, label, about }) => (
          <li key={href} className="rounded border border-rule bg-sheet p-3">
            <Link href={href} className="font-semibold">
              {label}
            </Link>
            <p className="text-sm text-ink-soft">{about}</p>
          </li>
        ))}
      </ul>
      <Section title="Your password">
        <OwnPasswordForm />
      </Section>
    </>
  );
}
