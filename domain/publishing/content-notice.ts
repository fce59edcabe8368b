/**
 * The one warning of a document that shows several things, each with a warning
 * of its own or none: every warning once, in their order.
 */
export function oneNotice(notices: readonly (string | null)[]): string | null {
  const said = notices.filter((notice) => notice !== null);
  const once = said.filter(
    (notice, at) => !said.slice(0, at).some((told) => told.includes(notice)),
  );
  return once.join(" ") || null;
}
