import type { Metadata } from "next";

import { requireActor } from "@/auth/actor";
import { Tag } from "@/components/marks";
import { PageHead, Section } from "@/components/page";
import { readPeople } from "@/usecases/people/read-people";
import { NotForYou } from "../_components/not-for-you";
import { AddPersonForm } from "./add-person-form";
import { PersonActs } from "./person-acts";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const actor = await requireActor();
  const people = await readPeople(actor);
  if (!people.ok) return <NotForYou title="People" />;
  return (
    <>
      <PageHead
        title="People"
        about="A role says what a person may do. Whatever the role, nobody countersigns their own proposal."
      />
      <Section title="On this desk">
        <ul aria-label="People" className="divide-y divide-rule">
          {people.value.map(({ id, name, email, role, disabledAt }) => (
            <li key={id}>
              <details>
                <summary className="flex cursor-pointer flex-wrap items-baseline gap-x-3 py-2">
                  <span className="font-medium" dir="auto">
                    {name}
                    {id === actor.userId && " (you)"}
                  </span>
                  <span className="min-w-0 break-all text-sm text-ink-soft">
                    {email}
                  </span>
                  <span className="ml-auto flex items-baseline gap-1">
                    <Tag>{role}</Tag>
                    {disabledAt && <Tag>disabled</Tag>}
                    <span className="ml-2 text-sm text-accent underline">
                      Change
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
      <Section title="Add a person">
        <AddPersonForm />
      </Section>
    </>
  );
}
