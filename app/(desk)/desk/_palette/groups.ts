import { unmarked } from "@/domain/search/marked";
import type { Translate } from "@/lib/translate";
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
export function groupsFor(given: Given, t: Translate): Group[] {
  const { typed, acts, recent, found } = given;
  const words = typed.trim();
  if (!words) {
    const opened = t("Last opened", "Ouverts récemment");
    return [
      group("recent", opened, recent.map(recentLine)),
      doing(acts, t),
    ].filter(({ lines }) => lines.length > 0);
  }
  const named = actsNamed(acts, words).slice(0, ACTS_BESIDE_WORDS);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const search = `/desk/search?${new URLSearchParams({ q: words })}`;
  return [
    doing(named, t),
    ...kinds.map((kind) =>
      group(
        kind,
        t.of(KIND_WORDS[kind].many),
        found.filter((one) => one.kind === kind),
      ),
    ),
    group("search", t("Search", "Recherche"), [
      line("search", sayAll(words, t), search),
    ]),
  ].filter(({ lines }) => lines.length > 0);
}

function sayAll(words: string, t: Translate): string {
  return t(
    `All that holds “${words}”`,
    `Tout ce qui contient «\u00a0${words}\u00a0»`,
  );
}

function group(id: string, name: string, lines: Line[]): Group {
  return { id: `group ${id}`, name, lines };
}

function doing(acts: DeskAct[], t: Translate): Group {
  const lines = acts.map((act) => ({
    ...line(`act ${act.id}`, act.label, "href" in act ? act.href : ""),
    act,
  }));
  return group("acts", t("Do", "Agir"), lines);
}

function recentLine({ href, title }: Recent): Line {
  return line(`recent ${href}`, title, href);
}

function line(id: string, title: string, href: string): Line {
  return { id, href, title: unmarked(title), snippet: [] };
}
