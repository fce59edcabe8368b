import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { Tag } from "@/components/marks";
import { PageHead, Section } from "@/components/page";
import { INTEREST_WORDS, PARTY_KIND_WORDS } from "@/components/words";
import { viewParty } from "@/usecases/people/read-parties";
import { EditParty } from "./edit-party";

export const generateMetadata = titled("Party", "Partie");

type Props = { params: Promise<{ id: string }> };

export default async function PartyPage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewParty(actor, id.data) : undefined;
  if (!view) notFound();
  const { party, events, sources } = view;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead
        title={party.name}
        about={
          <p className="flex flex-wrap gap-2">
            <Tag>{t.of(PARTY_KIND_WORDS[party.kind])}</Tag>
            <Tag>{t.of(INTEREST_WORDS[party.interest])}</Tag>
          </p>
        }
      />
      {party.url && (
        <p className="mb-2 wrap-anywhere">
          <a href={party.url} rel="noreferrer noopener" target="_blank">
            {party.url}
          </a>
        </p>
      )}
      {party.note && <p className="mb-4 whitespace-pre-line">{party.note}</p>}
      {view.mayEdit && <EditParty party={party} />}
      <Section title={t("Events", "Événements")} id="events">
        {events.length === 0 && (
          <p className="text-sm text-ink-soft">
            {t(
              "It is listed in no event.",
              "Elle ne figure dans aucun événement.",
            )}
          </p>
        )}
        <ul className="space-y-1">
          {events.map((event) => (
            <li key={event.eventId}>
              <Link href={`/desk/events/${event.eventId}`}>{event.name}</Link>
              {t(": ", "\u00a0: ")}
              {t.of(INTEREST_WORDS[event.interest]).toLowerCase()}
              {event.part && `, ${event.part}`}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("Sources", "Sources")} id="sources">
        {sources.length === 0 && (
          <p className="text-sm text-ink-soft">
            {t(
              "It published no source of the library and speaks in none.",
              "Elle n’a publié aucune source de la bibliothèque et ne parle dans aucune.",
            )}
          </p>
        )}
        <ul className="space-y-1">
          {sources.map((source) => (
            <li key={`${source.sourceId} ${source.role}`}>
              {source.role === "publisher"
                ? t("Published ", "A publié ")
                : t("Speaks in ", "Parle dans ")}
              <Link href={`/desk/sources/${source.sourceId}`}>
                {source.title}
              </Link>{" "}
              {source.withdrawnAt && <Tag>{t("withdrawn", "retirée")}</Tag>}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
