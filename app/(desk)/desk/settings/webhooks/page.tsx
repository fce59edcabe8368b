import Link from "next/link";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { Tag } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { Time } from "@/components/time";
import { readWebhooks, type Webhook } from "@/usecases/webhooks/read-webhooks";
import { NotForYou } from "../_components/not-for-you";
import { NewWebhookForm } from "./new-webhook-form";
import { OFF_WORDS } from "./off-words";

export const generateMetadata = titled("Webhooks", "Webhooks");

export default async function WebhooksPage() {
  const actor = await requireActor();
  const t = useTranslation();
  const webhooks = await readWebhooks(actor);
  if (!webhooks.ok) return <NotForYou title={t("Webhooks", "Webhooks")} />;
  return (
    <>
      <PageHead
        title={t("Webhooks", "Webhooks")}
        about={
          <>
            {t(
              "Each address is sent a signed message when something is published, corrected or retracted.",
              "Chaque adresse reçoit un message signé quand quelque chose est publié, corrigé ou rétracté.",
            )}{" "}
            <a href="/api#receiving">
              {t(
                "How a receiver checks the signature",
                "Comment un destinataire contrôle la signature",
              )}
            </a>
          </>
        }
      />
      <Section title={t("Addresses", "Adresses")}>
        {webhooks.value.length === 0 ? (
          <EmptyState>
            {t(
              "Nobody is told yet. Add the address of a receiver below.",
              "Personne n’est encore prévenu. Ajoutez ci-dessous l’adresse d’un destinataire.",
            )}
          </EmptyState>
        ) : (
          <ul
            aria-label={t("Webhooks", "Webhooks")}
            className="divide-y divide-rule"
          >
            {webhooks.value.map((webhook) => (
              <WebhookLine key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("New webhook", "Nouveau webhook")}>
        <NewWebhookForm />
      </Section>
    </>
  );
}

function WebhookLine({ webhook }: { webhook: Webhook }) {
  const t = useTranslation();
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
        {offReason && <Tag>{t("off", "désactivé")}</Tag>}
        {!offReason && webhook.failingSince && (
          <Tag>{t("failing", "en échec")}</Tag>
        )}
      </p>
      {offReason && (
        <p className="text-sm text-red">{t.of(OFF_WORDS[offReason])}</p>
      )}
      <p className="text-sm text-ink-soft">
        {events.join(" · ")}
        <br />
        {t("Added by", "Ajouté par")} <span dir="auto">{createdBy}</span>,{" "}
        <Time at={createdAt} />
      </p>
    </li>
  );
}
