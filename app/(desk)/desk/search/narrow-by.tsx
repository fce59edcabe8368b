import Link from "next/link";

import type { Choice, Choices } from "@/usecases/search/narrow";
import type { Query } from "./search-words";

const NAMES = {
  party: "Party",
  event: "Event",
  person: "Person",
} as const;

type Narrowing = keyof typeof NAMES;

/** Whom and what the things found have to do with, each a way to fewer. */
export function NarrowBy(props: { query: Query; choices: Choices }) {
  const { query, choices } = props;
  const kinds = (Object.keys(NAMES) as Narrowing[]).filter(
    (kind) => query[kind] || choices[kind].length > 0,
  );
  if (kinds.length === 0) return null;
  return (
    <nav aria-label="Narrow the search" className="mb-5 space-y-1 text-sm">
      {kinds.map((kind) => (
        <div
          key={kind}
          className="flex flex-wrap items-baseline gap-x-2 gap-y-1"
        >
          <p className="text-ink-soft">{NAMES[kind]}</p>
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
                  Any {NAMES[kind].toLowerCase()}
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
