import { element, textElement } from "@/documents/feeds/xml";
import type { ReportLayout } from "./blocks";
import { xmlText } from "./docx-text";

const NAMESPACES = {
  "xmlns:cp":
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** The title, the maker and the date of a DOCX: the report's, not a clock's. */
export function coreProperties(layout: ReportLayout): string {
  const newsroom = xmlText(layout.newsroom);
  const time = new Date(layout.madeAt).toISOString();
  const dated = (name: string) =>
    textElement(name, time, { "xsi:type": "dcterms:W3CDTF" });
  const properties = element(
    "cp:coreProperties",
    [
      textElement("dc:title", xmlText(layout.headline)),
      textElement("dc:creator", newsroom),
      textElement("cp:lastModifiedBy", newsroom),
      textElement("cp:revision", "1"),
      dated("dcterms:created"),
      dated("dcterms:modified"),
    ],
    NAMESPACES,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${properties}`;
}
