import type { OrderForm } from "@/domain/reports/order";

/** The forms of a report as the desk names them. */
export const FORM_NAMES: Record<OrderForm, string> = {
  pdf: "PDF",
  html: "HTML",
  docx: "DOCX, the checking copy",
  md: "Markdown",
  csv: "CSV",
  json: "JSON",
  bundle: "Bundle",
};
