import type { Said } from "@/lib/language";
import type { Translate } from "@/lib/translate";
import type { DeskAct } from "./acts";

/** The parts of the desk as "Go to" is followed by them, and what they hold. */
const PLACES: { key: string; href: string; to: Said; also: Said }[] = [
  {
    key: "Q",
    href: "/desk",
    to: { en: "the queue", fr: "à la file" },
    also: { en: "home waiting", fr: "accueil attente" },
  },
  {
    key: "A",
    href: "/desk/articles",
    to: { en: "articles", fr: "aux articles" },
    also: { en: "", fr: "" },
  },
  {
    key: "C",
    href: "/desk/claims",
    to: { en: "claims", fr: "aux affirmations" },
    also: { en: "", fr: "" },
  },
  {
    key: "S",
    href: "/desk/sources",
    to: { en: "sources", fr: "aux sources" },
    also: { en: "library documents", fr: "bibliothèque documents" },
  },
  {
    key: "P",
    href: "/desk/parties",
    to: { en: "parties", fr: "aux parties" },
    also: { en: "people claimants", fr: "personnes auteurs" },
  },
  {
    key: "E",
    href: "/desk/events",
    to: { en: "events", fr: "aux événements" },
    also: { en: "figures", fr: "chiffres" },
  },
  {
    key: "M",
    href: "/desk/summaries",
    to: { en: "summaries", fr: "aux synthèses" },
    also: { en: "", fr: "" },
  },
  {
    key: "R",
    href: "/desk/reports",
    to: { en: "reports", fr: "aux rapports" },
    also: { en: "verification", fr: "vérification" },
  },
  {
    key: "L",
    href: "/desk/ledger",
    to: { en: "the ledger", fr: "au registre" },
    also: { en: "history log", fr: "historique journal" },
  },
  {
    key: "F",
    href: "/desk/search",
    to: { en: "search", fr: "à la recherche" },
    also: { en: "find filter", fr: "chercher trouver filtrer" },
  },
  {
    key: "T",
    href: "/desk/settings",
    to: { en: "settings", fr: "aux réglages" },
    also: {
      en: "tokens people scale policies password",
      fr: "jetons personnes échelle règles mot de passe",
    },
  },
];

/** The ways to the parts of the desk. */
export function placesFor(t: Translate): DeskAct[] {
  return PLACES.map(({ key, href, to, also }) => ({
    id: href,
    keys: `G ${key}`,
    label: `${t("Go to", "Aller")} ${t.of(to)}`,
    also: `${t("open", "ouvrir")} ${t.of(also)}`,
    href,
  }));
}
