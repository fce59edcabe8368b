import Link from "next/link";
import { notFound } from "next/navigation";
import { z } from "zod";
import { useTranslation } from "#translation";

import { titled } from "@/app/(desk)/desk/_lib/titled";
import { requireActor } from "@/auth/actor";
import { ButtonLink } from "@/components/button";
import { StateWord } from "@/components/marks";
import { EmptyState, PageHead, Section } from "@/components/page";
import { type EventView, viewEvent } from "@/usecases/events/view-event";
import { FigureLedgerPart } from "../_ledger/figure-ledger";
import { MeasureNotes } from "../_ledger/measure-notes";
import { EventForm } from "../event-form";
import { PartiesPart } from "../parties-part";
import { PlacesPart } from "../places-part";

export const generateMetadata = titled("Event", "Événement");

type Props = { params: Promise<{ id: string }> };

export default async function EventPage({ params }: Props) {
  const actor = await requireActor();
  const t = useTranslation();
  const id = z.uuid().safeParse((await params).id);
  const view = id.success ? await viewEvent(actor, id.data) : undefined;
  if (!view) notFound();
  const { event, ledger, parties, places } = view;
  return (
    <>
      <PageHead
        title={event.name}
        about={<About event={event} />}
        acts={
          <ButtonLink href={`/desk/reports?of=event:${event.id}`}>
            {t("Report", "Rapport")}
          </ButtonLink>
        }
      />
      <Section title={t("Figure ledger", "Tableau des chiffres")} id="figures">
        <FigureLedgerPart ledger={ledger} />
      </Section>
      <Section
        title={t("What measures mean", "Ce que les mesures veulent dire")}
        id="measures"
      >
        <MeasureNotes notes={ledger.measureNotes} />
      </Section>
      <div className="grid gap-x-8 lg:grid-cols-2">
        <Section title={t("Parties", "Parties")} id="parties">
          <PartiesPart eventId={event.id} parties={parties} />
        </Section>
        <Section title={t("Places", "Lieux")} id="places">
          <PlacesPart eventId={event.id} places={places} />
        </Section>
      </div>
      <Section title={t("Claims", "Affirmations")} id="claims">
        <Claims claims={view.claims} />
      </Section>
      <details className="max-w-xl">
        <summary className="cursor-pointer text-accent">
          {t("Edit the event", "Modifier l’événement")}
        </summary>
        <div className="mt-3">
          <EventForm event={event} />
        </div>
      </details>
    </>
  );
}

function About({ event }: { event: EventView["event"] }) {
  const { startsOn, endsOn, place, note } = event;
  const when = [startsOn, endsOn === startsOn ? null : endsOn];
  return (
    <>
      <p>
        {when.filter(Boolean).join(" – ")}
        {place && ` · ${place}`}
      </p>
      {note && <p className="whitespace-pre-line">{note}</p>}
    </>
  );
}

function Claims({ claims }: { claims: EventView["claims"] }) {
  const t = useTranslation();
  if (claims.length === 0) {
    return (
      <EmptyState>
        {t(
          "No claim is about this event yet.",
          "Aucune affirmation ne porte encore sur cet événement.",
        )}
      </EmptyState>
    );
  }
  return (
    <ul className="space-y-2">
      {claims.map((claim) => (
        <li key={claim.id} className="flex flex-wrap items-baseline gap-x-2">
          <StateWord state={claim.state} />
          <Link href={`/desk/claims/${claim.id}`} className="font-serif">
            {claim.statement}
          </Link>
        </li>
      ))}
    </ul>
  );
}
