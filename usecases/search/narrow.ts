import "server-only";

import type { Executor } from "@/db/client";
import { listTitles } from "@/db/queries/search-texts";

const NARROWING = ["party", "event", "person"] as const;
type Narrowing = (typeof NARROWING)[number];

/** More choices than this are no choice. */
const OFFERED = 6;

export type Choice = { id: string; name: string; count: number };
export type Choices = Record<Narrowing, Choice[]>;

/** The parties, events and people that most of what was found has to do with. */
export async function choicesIn(
  on: Executor,
  newsroomId: string,
  entries: { facets: string[] }[],
): Promise<Choices> {
  const counted = new Map<string, number>();
  for (const facet of entries.flatMap((entry) => entry.facets)) {
    counted.set(facet, (counted.get(facet) ?? 0) + 1);
  }
  const most = NARROWING.flatMap((kind) =>
    [...counted]
      .filter(([facet]) => facet.startsWith(`${kind}:`))
      .sort(([, one], [, other]) => other - one)
      .slice(0, OFFERED)
      .map(([facet, count]) => ({
        kind,
        id: facet.slice(kind.length + 1),
        count,
      })),
  );
  const titles = await listTitles(on, newsroomId, most);
  const names = new Map(titles.map(({ id, title }) => [id, title]));
  const of = (kind: Narrowing) =>
    most.flatMap(({ kind: its, id, count }) => {
      const name = names.get(id);
      return its === kind && name ? [{ id, name, count }] : [];
    });
  return { party: of("party"), event: of("event"), person: of("person") };
}
