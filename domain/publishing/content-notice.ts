/**
 * The one warning of a document that shows several things, each with a warning
 * of its own or none: every warning once, in their order.
 */
export function oneNotice(notices: readonly (string | null)[]): string | null {
  const said = [...new Set(notices.filter((notice) => notice !== null))];
  const once = said.filter(
    (notice) => !said.some((told) => told !== notice && told.includes(notice)),
  );
  return once.join(" ") || null;
}
