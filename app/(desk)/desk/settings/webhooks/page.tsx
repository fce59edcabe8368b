import type { Metadata } from "next";
import Link from "next/link";

import { requireActor } from "@/auth/actor";
import { Tag } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { readWebhooks, type Webhook } from "@/usecases/webhooks/read-webhooks";
import { NotForYou } from "../_components/not-for-you";
import { NewWebhookForm } from "./new-webhook-form";
import { OFF_WORDS } from "./off-words";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage() {
  const actor = await requireActor();
  const webhooks = await readWebhooks(actor);
  if (!webhooks.ok) return <NotForYou title="Webhooks" />;
  return (
    <>
      <PageHead
        title="Webhooks"
        about={
          <>
            Each address is sent a signed message when something is published,
            corrected or retracted.{" "}
            <a href="/api#receiving">How a receiver checks the signature</a>
          </>
        }
      />
      <Section title="Addresses">
        {webhooks.value.length === 0 ? (
          <EmptyState>
            Nobody is told yet. Add the address of a receiver below.
          </EmptyState>
        ) : (
          <ul aria-label="Webhooks" className="divide-y divide-rule">
            {webhooks.value.map((webhook) => (
              <WebhookLine key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        )}
      </Section>
      <Section title="New webhook">
        <NewWebhookForm />
      </Section>
    </>
  );
}

function WebhookLine({ webhook }: { webhook: Webhook }) {
  const { id, url, events, createdBy, createdAt, offReason } = webhook;
  return (
    <li className="space-y-1 py-2">
      <p className="flex flex-wrap items-baseline gap-2">
        <Link
          href={`/desk/settings/webhooks/${id}`}
          className="min-w-0 break-all font-medium"
        >
          {url}
        </Link>
        {offReason && <Tag>off</Tag>}
        {!offReason && webhook.failingSince && <Tag>failing</Tag>}
      </p>
      {offReason && <p className="text-sm text-red">{OFF_WORDS[offReason]}</p>}
      <p className="text-sm text-ink-soft">
        {events.join(" · ")}
        <br />
        Added by <span dir="auto">{createdBy}</span>, <Time at={createdAt} />
      </p>
    </li>
  );
}
