import { unmarked } from "@/domain/search/marked";
import { KIND_WORDS } from "../search/search-words";
import { actsNamed, type DeskAct } from "./acts";
import type { Recent } from "./recent";
import type { QuickFound } from "./types";

/** One line of the palette: a thing to open or an act to do. */
export type Line = Pick<QuickFound, "title" | "snippet"> &
  Partial<Pick<QuickFound, "state" | "rating" | "confidential">> & {
    id: string;
    href: string;
    act?: DeskAct;
  };

export type Group = { id: string; name: string; lines: Line[] };

/** Of more acts than this, words are the way. */
const ACTS_BESIDE_WORDS = 5;

type Given = {
  typed: string;
  acts: DeskAct[];
  recent: Recent[];
  found: QuickFound[];
};

/**
 * What the palette shows: before anything is typed the things last opened and
 * all acts; then what was found by kind, the kind of the best first, and the
 * acts so named. What begins as an act does comes before what was found.
 */
export function groupsFor({ typed, acts, recent, found }: Given): Group[] {
  const words = typed.trim();
  if (!words) {
    return [group("recent", "Last opened", recent.map(recentLine)), doing(acts)]
      .flat()
      .filter(({ lines }) => lines.length > 0);
  }
  const named = actsNamed(acts, words).slice(0, ACTS_BESIDE_WORDS);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const search = `/desk/search?${new URLSearchParams({ q: words })}`;
  return [
    doing(named),
    ...kinds.map((kind) =>
      group(
        kind,
        KIND_WORDS[kind].many.en,
        found.filter((one) => one.kind === kind),
      ),
    ),
    group("search", "Search", [
      line("search", `All that holds “${words}”`, search),
    ]),
  ].filter(({ lines }) => lines.length > 0);
}

function group(id: string, name: string, lines: Line[]): Group {
  return { id: `group ${id}`, name, lines };
}

function doing(acts: DeskAct[]): Group {
  const lines = acts.map((act) => ({
    ...line(`act ${act.id}`, act.label, "href" in act ? act.href : ""),
    act,
  }));
  return group("acts", "Do", lines);
}

function recentLine({ href, title }: Recent): Line {
  return line(`recent ${href}`, title, href);
}

function line(id: string, title: string, href: string): Line {
  return { id, href, title: unmarked(title), snippet: [] };
}
