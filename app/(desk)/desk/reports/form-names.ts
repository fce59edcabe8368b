import type { OrderForm } from "@/domain/reports/order";
import type { Said } from "@/lib/language";

/** The forms of a report as the desk names them. */
export const FORM_NAMES: Record<OrderForm, Said> = {
  pdf: { en: "PDF", fr: "PDF" },
  html: { en: "HTML", fr: "HTML" },
  docx: { en: "DOCX, the checking copy", fr: "DOCX, la copie de vérification" },
  md: { en: "Markdown", fr: "Markdown" },
  csv: { en: "CSV", fr: "CSV" },
  json: { en: "JSON", fr: "JSON" },
  bundle: { en: "Bundle", fr: "Dossier" },
};
