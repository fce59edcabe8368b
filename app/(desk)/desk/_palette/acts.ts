import { type Actor, may } from "@/domain/people/actor";

/** Something to do from anywhere: a place to go, or an act of its own. */
export type DeskAct = {
  id: string;
  label: string;
  /** Other words people look for it by. */
  also: string;
  /** Keys pressed one after the other, as they are shown. */
  keys?: string;
} & ({ href: string } | { run: "keys" | "single-keys" | "sign-out" });

type Asked = { role: Actor["role"]; path: string };

/** What can be done from where somebody is, nearest first. */
export function actsFor({ role, path }: Asked): DeskAct[] {
  return [...hereOn(path), ...makings(role), ...PLACES, ...OWN];
}

const go = (keys: string, label: string, href: string, also = ""): DeskAct => ({
  ...{ id: href, keys: `G ${keys}`, label: `Go to ${label}`, href },
  also: `open ${also}`,
});

const PLACES: DeskAct[] = [
  go("Q", "the queue", "/desk", "home waiting"),
  go("A", "articles", "/desk/articles"),
  go("C", "claims", "/desk/claims"),
  go("S", "sources", "/desk/sources", "library documents"),
  go("P", "parties", "/desk/parties", "people claimants"),
  go("E", "events", "/desk/events", "figures"),
  go("M", "summaries", "/desk/summaries"),
  go("R", "reports", "/desk/reports", "verification"),
  go("L", "the ledger", "/desk/ledger", "history log"),
  go("F", "search", "/desk/search", "find filter"),
  go(
    "T",
    "settings",
    "/desk/settings",
    "tokens people scale policies password",
  ),
];

function makings(role: Actor["role"]): DeskAct[] {
  const can = (act: Parameters<typeof may>[1]) => may({ role }, act);
  const make = (keys: string, what: string, href: string): DeskAct => ({
    ...{ id: href, keys: `+ ${keys}`, label: `New ${what}`, href },
    also: "add create make",
  });
  return [
    ...(can("contribute")
      ? [
          make("A", "article", "/desk/articles/new"),
          make("S", "source", "/desk/sources/new"),
          make("E", "event", "/desk/events#new"),
        ]
      : []),
    ...(can("writeSummaries")
      ? [make("M", "summary", "/desk/summaries/new")]
      : []),
  ];
}

const OWN: DeskAct[] = [
  {
    id: "keys",
    label: "Show the keys of this screen",
    also: "help shortcuts keyboard",
    keys: "?",
    run: "keys",
  },
  {
    id: "single-keys",
    label: "Turn single keys on or off",
    also: "shortcuts keyboard accessibility",
    run: "single-keys",
  },
  {
    id: "sign-out",
    label: "Sign out",
    also: "log out leave session",
    run: "sign-out",
  },
];

/** What the thing at hand is most often opened for. */
function hereOn(path: string): DeskAct[] {
  const [, kind, id] = /^\/desk\/(\w+)\/([\w-]{36})(?:\/|$)/.exec(path) ?? [];
  const page = `/desk/${kind}/${id}`;
  const here = (label: string, rest: string, also: string): DeskAct => ({
    ...{ id: page + rest, label, href: page + rest, also },
  });
  if (kind === "articles") {
    return [
      here("Capture this article again", "/capture", "version update fetch"),
      here("Compare this article’s versions", "/versions", "changes diff"),
      here("Place this article’s mentions", "/reanchor", "re-anchor waiting"),
    ];
  }
  if (kind === "claims") {
    return [
      here(
        "Propose, countersign or publish this claim",
        "#verdict",
        "verdict rating page sign",
      ),
      here("Add evidence to this claim", "#evidence", "source excerpt"),
      here("Comment on this claim", "#comments", "say discuss"),
    ];
  }
  return [];
}

/** The acts that every word typed is part of, in their order. */
export function actsNamed(acts: DeskAct[], typed: string): DeskAct[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return acts.filter(({ label, also }) => {
    const named = `${label} ${also}`.toLowerCase().split(/[\s,]+/);
    return words.every((word) => named.some((one) => one.startsWith(word)));
  });
}
