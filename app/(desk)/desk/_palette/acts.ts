import { type Actor, may } from "@/domain/people/actor";
import type { Translate } from "@/lib/translate";
import { actsOn } from "./acts-on-page";
import { placesFor } from "./places";

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
export function actsFor({ role, path }: Asked, t: Translate): DeskAct[] {
  return [
    ...actsOn(path, t),
    ...makings(role, t),
    ...placesFor(t),
    ...ownActs(t),
  ];
}

function makings(role: Actor["role"], t: Translate): DeskAct[] {
  const can = (act: Parameters<typeof may>[1]) => may({ role }, act);
  const make = (keys: string, label: string, href: string): DeskAct => ({
    ...{ id: href, keys: `+ ${keys}`, label, href },
    also: t("add create make", "ajouter créer faire"),
  });
  return [
    ...(can("contribute")
      ? [
          make("A", t("New article", "Nouvel article"), "/desk/articles/new"),
          make("S", t("New source", "Nouvelle source"), "/desk/sources/new"),
          make("E", t("New event", "Nouvel événement"), "/desk/events#new"),
        ]
      : []),
    ...(can("writeSummaries")
      ? [
          make(
            "M",
            t("New summary", "Nouvelle synthèse"),
            "/desk/summaries/new",
          ),
        ]
      : []),
  ];
}

function ownActs(t: Translate): DeskAct[] {
  return [
    {
      id: "keys",
      label: t(
        "Show the keys of this screen",
        "Montrer les touches de cet écran",
      ),
      also: t("help shortcuts keyboard", "aide raccourcis clavier"),
      keys: "?",
      run: "keys",
    },
    {
      id: "single-keys",
      label: t(
        "Turn single keys on or off",
        "Activer ou désactiver les touches simples",
      ),
      also: t(
        "shortcuts keyboard accessibility",
        "raccourcis clavier accessibilité",
      ),
      run: "single-keys",
    },
    {
      id: "sign-out",
      label: t("Sign out", "Se déconnecter"),
      also: t("log out leave session", "quitter sortir session"),
      run: "sign-out",
    },
  ];
}

/** The acts that every word typed is part of, in their order. */
export function actsNamed(acts: DeskAct[], typed: string): DeskAct[] {
  const words = plainWords(typed);
  return acts.filter(({ label, also }) => {
    const named = plainWords(`${label} ${also}`);
    return words.every((word) => named.some((one) => one.startsWith(word)));
  });
}

/** The words of a text in small letters, without accents or elisions. */
function plainWords(text: string): string[] {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.split(/[\s,’']+/).filter(Boolean);
}
