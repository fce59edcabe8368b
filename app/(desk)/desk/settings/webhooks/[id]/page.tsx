import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { Follow } from "@/components/follow";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { KEPT_DELIVERY_DAYS } from "@/domain/retention/retention";
import { cursor, toCursor } from "@/lib/cursor";
import { readWebhook, type Webhook } from "@/usecases/webhooks/read-webhooks";
import { NotForYou } from "../../_components/not-for-you";
import { OFF_WORDS } from "../off-words";
import { DeliveryLine } from "./delivery-line";
import { RemoveForm, TestForm, TurnOnForm } from "./webhook-forms";

export const generateMetadata = titled("Webhook", "Webhook");

const PAGE = 30;

/** A try that is due within this is waited for. */
const SOON_MS = 30_000;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: string | string[] }>;
};

export default async function WebhookPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const after = cursor.safeParse((await searchParams).after).data;
  const read = await readWebhook(actor, { webhookId: id, after, limit: PAGE });
  if (!read.ok) {
    if (read.error === "not-found") notFound();
    return <NotForYou title={t("Webhook", "Webhook")} />;
  }
  const { webhook, deliveries, next } = read.value;
  const soon = new Date(Date.now() + SOON_MS);
  const isSending = deliveries.some(
    ({ nextTryAt }) => nextTryAt !== null && nextTryAt < soon,
  );
  return (
    <>
      <PageHead
        title={new URL(webhook.url).host}
        about={
          <>
            <p className="break-all">{webhook.url}</p>
            <p className="text-sm">{webhook.events.join(" · ")}</p>
          </>
        }
        acts={<RemoveForm webhookId={id} />}
      />
      <Standing webhook={webhook} />
      <Section
        title={t("Deliveries", "Envois")}
        acts={!webhook.offAt && <TestForm webhookId={id} />}
      >
        {isSending && <Follow />}
        {deliveries.length === 0 ? (
          <EmptyState>
            {t(
              "Nothing was sent to it yet.",
              "Rien ne lui a encore été envoyé.",
            )}
          </EmptyState>
        ) : (
          <>
            <p className="text-sm text-ink-soft">
              {t(
                `Deliveries are kept for ${KEPT_DELIVERY_DAYS} days after their last try.`,
                `Les envois sont conservés ${KEPT_DELIVERY_DAYS} jours après leur dernier essai.`,
              )}
            </p>
            <ul
              aria-label={t("Deliveries", "Envois")}
              className="divide-y divide-rule"
            >
              {deliveries.map((delivery) => (
                <DeliveryLine
                  key={delivery.id}
                  webhookId={id}
                  delivery={delivery}
                  off={Boolean(webhook.offAt)}
                />
              ))}
            </ul>
          </>
        )}
        {next && (
          <p className="mt-4">
            <Link href={`?after=${toCursor(next)}`}>
              {t("Earlier deliveries", "Envois antérieurs")}
            </Link>
          </p>
        )}
      </Section>
    </>
  );
}

function Standing({ webhook }: { webhook: Webhook }) {
  const t = useTranslation();
  const { id, offReason, offAt, failingSince } = webhook;
  if (offReason && offAt) {
    return (
      <div className="mb-6 space-y-2 rounded border border-red bg-red-wash p-3 text-sm">
        <p className="text-red">
          {t("Turned off on", "Désactivé le")} <Time at={offAt} />.{" "}
          {t.of(OFF_WORDS[offReason])}
        </p>
        {offReason !== "secret-unreadable" && <TurnOnForm webhookId={id} />}
      </div>
    );
  }
  if (!failingSince) return null;
  return (
    <p className="mb-6 rounded border border-amber bg-amber-wash p-3 text-sm text-amber">
      {t(
        "Nothing that was sent to it arrived since",
        "Rien de ce qui lui a été envoyé n’est arrivé depuis le",
      )}{" "}
      <Time at={failingSince} />.{" "}
      {t(
        "It is turned off after three days of that.",
        "Au bout de trois jours, il est désactivé.",
      )}
    </p>
  );
}
