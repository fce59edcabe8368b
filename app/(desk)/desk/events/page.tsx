import type { Metadata } from "next";
import Link from "next/link";
import { z } from "zod";

import { requireActor } from "@/auth/actor";
import { EmptyState, PageHead, Section } from "@/components/page";
import { cursor, toCursor } from "@/lib/cursor";
import { listEvents } from "@/usecases/events/list-events";
import { EventForm } from "./event-form";

export const metadata: Metadata = { title: "Events" };

const PAGE = 50;

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EventsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { after } = z
    .object({ after: cursor.catch(undefined) })
    .parse(await searchParams);
  const found = await listEvents(actor, { after, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  return (
    <>
      <PageHead
        title="Events"
        about="What happened, and what everyone says of it: the figures of an event line up on its page."
      />
      {shown.length === 0 ? (
        <EmptyState>
          No event yet. Claims that are about the same thing belong to one
          event, so that their figures can be compared.
        </EmptyState>
      ) : (
        <Events events={shown} />
      )}
      {found.length > PAGE && last && (
        <p className="mt-4">
          <Link href={`/desk/events?after=${toCursor(last)}`}>
            Earlier events
          </Link>
        </p>
      )}
      <div className="mt-8 max-w-xl">
        <Section title="Add an event" id="new">
          <EventForm />
        </Section>
      </div>
    </>
  );
}

type Event = Awaited<ReturnType<typeof listEvents>>[number];

function Events({ events }: { events: Event[] }) {
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
            {event.claims === 1 ? "1 claim" : `${event.claims} claims`}
          </span>
        </li>
      ))}
    </ul>
  );
}
