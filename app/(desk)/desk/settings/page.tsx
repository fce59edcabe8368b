import Link from "next/link";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { PageHead, Section } from "@/components/page";
import { ROLE_WORDS } from "@/components/words";
import { may } from "@/domain/people/actor";
import { OwnPasswordForm } from "./_components/own-password-form";
import { SETTINGS } from "./_components/places";

export const generateMetadata = titled("Settings", "Réglages");

export default async function SettingsPage() {
  const actor = await requireActor();
  const t = useTranslation();
  const role = t.of(ROLE_WORDS[actor.role]);
  const administers = may(actor, "administer");
  const shown = SETTINGS.filter((one) => administers || !one.administers);
  return (
    <>
      <PageHead
        title={t("Settings", "Réglages")}
        about={t(
          `You are signed in as ${actor.name}, ${role}.`,
          `Vous êtes connecté en tant que ${actor.name}, ${role}.`,
        )}
      />
      <ul className="mb-8 grid gap-3 sm:grid-cols-2">
        {shown.map(({ href, label, about }) => (
          <li key={href} className="rounded border border-rule bg-sheet p-3">
            <Link href={href} className="font-semibold">
              {t.of(label)}
            </Link>
            <p className="text-sm text-ink-soft">{t.of(about)}</p>
          </li>
        ))}
      </ul>
      <Section title={t("Your password", "Votre mot de passe")}>
        <OwnPasswordForm />
      </Section>
    </>
  );
}
