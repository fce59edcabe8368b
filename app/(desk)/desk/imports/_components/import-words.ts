import type { ColumnField } from "@/domain/imports/columns";
import type { ImportFormat, ImportState } from "@/domain/imports/state";
import type { Said } from "@/lib/language";

export const IMPORT_STATE_WORDS: Record<ImportState, Said> = {
  mapping: { en: "Waits for its columns", fr: "Attend ses colonnes" },
  waiting: { en: "Waits for its turn", fr: "Attend son tour" },
  running: { en: "Under way", fr: "En cours" },
  finished: { en: "Finished", fr: "Terminé" },
  failed: { en: "Broke off", fr: "Interrompu" },
  cancelled: { en: "Cancelled", fr: "Annulé" },
};

export const FORMAT_WORDS: Record<ImportFormat, Said> = {
  json: { en: "JSON", fr: "JSON" },
  json_lines: { en: "JSON lines", fr: "lignes JSON" },
  page: { en: "web page", fr: "page web" },
  csv: { en: "table", fr: "tableau" },
};

export const COLUMN_WORDS: Record<ColumnField, Said> = {
  claim: { en: "The claim", fr: "L’affirmation" },
  url: { en: "Address of the check", fr: "Adresse de la vérification" },
  rating: { en: "Rating as given", fr: "Appréciation telle que donnée" },
  publisher: { en: "Publisher", fr: "Média" },
  claimant: { en: "Claimant", fr: "Auteur de l’affirmation" },
  said_on: { en: "Day of the claim", fr: "Jour de l’affirmation" },
  published_on: { en: "Day of the check", fr: "Jour de la vérification" },
  title: { en: "Title of the check", fr: "Titre de la vérification" },
  language: { en: "Language", fr: "Langue" },
};
