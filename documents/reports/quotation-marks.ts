/**
 * The marks a report in `language` puts around a quotation; none around words
 * that bring their own.
 */
export function quotationMarks(
  text: string,
  language: string,
): { open: string; close: string } {
  if (/^\s*["“«„]/u.test(text)) return { open: "", close: "" };
  return language === "fr"
    ? { open: "«\u00a0", close: "\u00a0»" }
    : { open: "“", close: "”" };
}
