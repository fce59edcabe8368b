import Link from "next/link";
import { useTranslation } from "#translation";

import type { Said } from "@/lib/language";
import type { Choice, Choices } from "@/usecases/search/narrow";
import type { Query } from "./search-words";

type Narrowing = "party" | "event" | "person";

const NAMES: Record<Narrowing, { name: Said; any: Said }> = {
  party: {
    name: { en: "Party", fr: "Partie" },
    any: { en: "Any party", fr: "Toutes les parties" },
  },
  event: {
    name: { en: "Event", fr: "Événement" },
    any: { en: "Any event", fr: "Tous les événements" },
  },
  person: {
    name: { en: "Person", fr: "Personne" },
    any: { en: "Any person", fr: "Toutes les personnes" },
  },
};

/** Whom and what the things found have to do with, each a way to fewer. */
export function NarrowBy(props: { query: Query; choices: Choices }) {
  const t = useTranslation();
  const { query, choices } = props;
  const kinds = (Object.keys(NAMES) as Narrowing[]).filter(
    (kind) => query[kind] || choices[kind].length > 0,
  );
  if (kinds.length === 0) return null;
  return (
    <nav
      aria-label={t("Narrow the search", "Restreindre la recherche")}
      className="mb-5 space-y-1 text-sm"
    >
      {kinds.map((kind) => (
        <div
          key={kind}
          className="flex flex-wrap items-baseline gap-x-2 gap-y-1"
        >
          <p className="text-ink-soft">{t.of(NAMES[kind].name)}</p>
          <ul className="flex flex-wrap gap-1">
            {choices[kind].map((choice) => (
              <li key={choice.id}>
                <Narrower kind={kind} choice={choice} query={query} />
              </li>
            ))}
            {query[kind] && (
              <li>
                <Link
                  href={to({ ...query, [kind]: "" })}
                  className="inline-block px-1.5 py-0.5"
                >
                  {t.of(NAMES[kind].any)}
                </Link>
              </li>
            )}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Narrower(props: { kind: Narrowing; choice: Choice; query: Query }) {
  const { kind, choice, query } = props;
  const current = query[kind] === choice.id;
  return (
    <Link
      href={to({ ...query, [kind]: choice.id })}
      aria-current={current ? "true" : undefined}
      className={`inline-block rounded border px-1.5 py-0.5 text-ink no-underline ${
        current
          ? "border-accent bg-accent-wash font-semibold"
          : "border-rule hover:border-ink"
      }`}
    >
      {choice.name} <span className="text-ink-soft">{choice.count}</span>
    </Link>
  );
}

function to(query: Query) {
  const kept = Object.entries(query).filter(([, value]) => value !== "");
  return { pathname: "/desk/search", query: Object.fromEntries(kept) };
}
