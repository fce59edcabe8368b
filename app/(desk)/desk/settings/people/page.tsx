import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { Tag } from "@/components/marks";
import { PageHead, Section } from "@/components/page";
import { ROLE_WORDS } from "@/components/words";
import { readPeople } from "@/usecases/people/read-people";
import { NotForYou } from "../_components/not-for-you";
import { AddPersonForm } from "./add-person-form";
import { PersonActs } from "./person-acts";

export const generateMetadata = titled("People", "Équipe");

export default async function PeoplePage() {
  const actor = await requireActor();
  const t = useTranslation();
  const people = await readPeople(actor);
  if (!people.ok) return <NotForYou title={t("People", "Équipe")} />;
  return (
    <>
      <PageHead
        title={t("People", "Équipe")}
        about={t(
          "A role says what a person may do. Whatever the role, nobody countersigns their own proposal.",
          "Un rôle dit ce qu’une personne peut faire. Quel que soit le rôle, personne ne contresigne sa propre proposition.",
        )}
      />
      <Section title={t("On this desk", "Dans ce bureau")}>
        <ul aria-label={t("People", "Équipe")} className="divide-y divide-rule">
          {people.value.map(({ id, name, email, role, disabledAt }) => (
            <li key={id}>
              <details>
                <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3 py-2">
                  <span className="font-medium" dir="auto">
                    {name}
                    {id === actor.userId && t(" (you)", " (vous)")}
                  </span>
                  <span className="min-w-0 break-all text-sm text-ink-soft">
                    {email}
                  </span>
                  <span className="ml-auto flex items-baseline gap-1">
                    <Tag>{t.of(ROLE_WORDS[role])}</Tag>
                    {disabledAt && <Tag>{t("disabled", "sans accès")}</Tag>}
                    <span className="ml-2 text-sm text-accent underline">
                      {t("Change", "Modifier")}
                    </span>
                  </span>
                </summary>
                <PersonActs
                  userId={id}
                  name={name}
                  role={role}
                  disabled={Boolean(disabledAt)}
                />
              </details>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("Add a person", "Ajouter une personne")}>
        <AddPersonForm />
      </Section>
    </>
  );
}
