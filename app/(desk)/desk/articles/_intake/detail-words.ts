import type { Said } from "@/lib/language";

/** What the details of an article are called, in the order they are given. */
export const DETAIL_WORDS = {
  title: { en: "Title", fr: "Titre" },
  outlet: { en: "Outlet", fr: "Média" },
  byline: { en: "Byline", fr: "Signature" },
  publishedAt: { en: "Published", fr: "Date de publication" },
  language: { en: "Language", fr: "Langue" },
  sourceUrl: { en: "Address", fr: "Adresse" },
  rights: { en: "Whose text it is", fr: "À qui est le texte" },
} satisfies Record<string, Said>;
