import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslation } from "#translation";

import { sayReliability } from "@/domain/sources/grade";
import type { ViewedSource } from "@/usecases/sources/view-source";

/** What is known of a source, and who is behind it. */
export function SourceDetails({ view }: { view: ViewedSource }) {
  const t = useTranslation();
  const { source, publisher, speaker } = view;
  const grade = sayReliability(source.reliability, t.language);
  const known: [string, ReactNode][] = [
    [
      t("Reliability", "Fiabilité"),
      <>
        <strong>{source.reliability}</strong> {grade}
      </>,
    ],
    [
      t("Publisher", "Publié par"),
      publisher && <PartyLink party={publisher} />,
    ],
    [
      t("Who speaks in it", "Qui y parle"),
      speaker && <PartyLink party={speaker} />,
    ],
    [t("Author", "Auteur"), source.author],
    [t("Address", "Adresse"), source.url && <Address url={source.url} />],
    [t("Published", "Date de publication"), source.publishedAt?.slice(0, 10)],
    [t("Language", "Langue"), source.language],
    [t("Note", "Note"), source.note],
  ];
  return (
    <dl className="mb-3 grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_1fr]">
      {known.map(([term, value]) =>
        value ? (
          <div key={term} className="contents">
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="min-w-0 whitespace-pre-line wrap-anywhere">
              {value}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function PartyLink({ party }: { party: { partyId: string; name: string } }) {
  return <Link href={`/desk/parties/${party.partyId}`}>{party.name}</Link>;
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}
