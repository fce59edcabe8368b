import type { Metadata } from "next";
import Link from "next/link";

import { requireActor } from "@/auth/actor";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { ANY_PUBLISHER } from "@/domain/imports/publishers";
import { may } from "@/domain/people/actor";
import { readPublishers } from "@/usecases/imports/edit-publishers";
import { AllowForm, DisallowForm } from "../_components/small-forms";

export const metadata: Metadata = { title: "Publishers" };

export default async function PublishersPage() {
  const actor = await requireActor();
  const publishers = await readPublishers(actor);
  const administers = may(actor, "administer");
  return (
    <>
      <PageHead
        title="Publishers"
        about="A check comes in if the host of its address is on this list or lies under one that is, and the site of its author too where it names a body."
      />
      {publishers.some(({ host }) => host === ANY_PUBLISHER) && (
        <p
          role="status"
          className="mb-4 rounded border border-red bg-red-wash px-3 py-2 text-red"
        >
          The entry * lets every publisher in, whoever it is.
        </p>
      )}
      <Section title="Let in">
        {publishers.length === 0 ? (
          <EmptyState>
            No publisher is let in yet, so every record is refused.
          </EmptyState>
        ) : (
          <ul aria-label="Publishers" className="divide-y divide-rule">
            {publishers.map(({ host, createdAt }) => (
              <li
                key={host}
                className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2"
              >
                <Link
                  href={{ pathname: "/desk/imports/checks", query: { host } }}
                  className="min-w-0 flex-1 basis-60 break-all"
                >
                  {host}
                </Link>
                <span className="text-sm text-ink-soft">
                  since <Time at={createdAt} />
                </span>
                {administers && <DisallowForm host={host} />}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {administers ? (
        <Section title="Let another in">
          <AllowForm />
        </Section>
      ) : (
        <p className="text-ink-soft">An admin can change this list.</p>
      )}
    </>
  );
}
