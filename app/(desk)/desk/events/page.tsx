import Link from "next/link";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { EmptyState, PageHead, Section } from "@/components/page";
import { cursor, toCursor } from "@/lib/cursor";
import { counted } from "@/lib/language";
import { listEvents } from "@/usecases/events/list-events";
import { EventForm } from "./event-form";

export const generateMetadata = titled("Events", "Événements");

const PAGE = 50;

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EventsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const { after } = z
    .object({ after: cursor.catch(undefined) })
    .parse(await searchParams);
  const found = await listEvents(actor, { after, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  return (
    <>
      <PageHead
        title={t("Events", "Événements")}
        about={t(
          "What happened, and what everyone says of it: the figures of an event line up on its page.",
          "Ce qui s’est passé, et ce que chacun en dit\u00a0: les chiffres d’un événement se rangent côte à côte sur sa page.",
        )}
      />
      {shown.length === 0 ? (
        <EmptyState>
          {t(
            "No event yet. Claims that are about the same thing belong to one event, so that their figures can be compared.",
            "Aucun événement pour l’instant. Les affirmations qui portent sur la même chose vont au même événement, pour que leurs chiffres puissent être comparés.",
          )}
        </EmptyState>
      ) : (
        <Events events={shown} />
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link href={`/desk/events?after=${toCursor(last)}`}>
            {t("Earlier events", "Événements antérieurs")}
          </Link>
        </p>
      )}
      <div className="mt-8 max-w-xl">
        <Section title={t("Add an event", "Ajouter un événement")} id="new">
          <EventForm />
        </Section>
      </div>
    </>
  );
}

type Event = Awaited<ReturnType<typeof listEvents>>[number];

const CLAIMS = {
  en: { one: "claim", other: "claims" },
  fr: { one: "affirmation", other: "affirmations" },
};

function Events({ events }: { events: Event[] }) {
  const { language } = useTranslation();
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {events.map((event) => (
        <li key={event.id} className="flex flex-wrap gap-x-4 py-2">
          <Link
            href={`/desk/events/${event.id}`}
            className="min-w-64 flex-1 font-serif"
          >
            {event.name}
          </Link>
          <span className="text-sm text-ink-soft">
            {[event.startsOn, event.endsOn].filter(Boolean).join(" – ")}
            {event.place && ` · ${event.place}`}
          </span>
          <span className="text-sm text-ink-soft">
            {counted(event.claims, CLAIMS[language], language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
