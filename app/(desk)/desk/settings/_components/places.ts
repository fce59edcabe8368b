import type { Said } from "@/lib/language";

type Setting = { href: string; label: Said; about: Said; administers: boolean };

/** What can be set, where, and who may; the hub and its navigation list it. */
export const SETTINGS: readonly Setting[] = [
  {
    href: "/desk/settings/people",
    label: { en: "People", fr: "Équipe" },
    about: {
      en: "Who works on this desk, with which role; new passwords.",
      fr: "Qui travaille dans ce bureau, et avec quel rôle\u00a0; nouveaux mots de passe.",
    },
    administers: true,
  },
  {
    href: "/desk/settings/tokens",
    label: { en: "API tokens", fr: "Jetons d’API" },
    about: {
      en: "Keys for programs that read the desk or work on it for you.",
      fr: "Des clés pour les programmes qui lisent le bureau ou y travaillent pour vous.",
    },
    administers: false,
  },
  {
    href: "/desk/settings/bookmarklet",
    label: { en: "Bookmarklet", fr: "Marque-page actif" },
    about: {
      en: "A bookmark that hands the page you are reading over to the desk.",
      fr: "Un marque-page qui remet au bureau la page que vous lisez.",
    },
    administers: false,
  },
  {
    href: "/desk/settings/webhooks",
    label: { en: "Webhooks", fr: "Webhooks" },
    about: {
      en: "Programs elsewhere that are told of what is published.",
      fr: "Des programmes extérieurs, prévenus de ce qui est publié.",
    },
    administers: true,
  },
  {
    href: "/desk/settings/scale",
    label: { en: "Rating scale", fr: "Échelle d’appréciation" },
    about: {
      en: "The ratings a verdict can give, and what each means.",
      fr: "Les appréciations qu’un verdict peut donner, et ce que chacune veut dire.",
    },
    administers: true,
  },
  {
    href: "/desk/settings/policies",
    label: { en: "Evidence policies", fr: "Règles de preuve" },
    about: {
      en: "What evidence a rating needs before it is countersigned.",
      fr: "Les preuves qu’une appréciation demande avant d’être contresignée.",
    },
    administers: true,
  },
  {
    href: "/desk/imports",
    label: { en: "Imports", fr: "Imports" },
    about: {
      en: "Checks of other houses: who may come in, and how they rate.",
      fr: "Vérifications d’autres rédactions\u00a0: lesquelles sont admises, et comment lire leurs appréciations.",
    },
    administers: false,
  },
  {
    href: "/desk/settings/newsroom",
    label: { en: "Newsroom", fr: "Rédaction" },
    about: {
      en: "Name, language and time zone, contact, what readers are told of your rules.",
      fr: "Nom, langue et fuseau horaire, contact, ce qui est dit de vos règles aux lecteurs.",
    },
    administers: true,
  },
];
