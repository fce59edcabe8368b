const KEPT = "countersign:recent";
const MOST = 8;

/** A page somebody was on, by the title it had. */
export type Recent = { href: string; title: string };

/**
 * The things last opened in this tab, newest first. They are kept in the tab
 * alone: their names must not outlast it on a machine that others use.
 */
export function readRecent(): Recent[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    // A browser that keeps nothing, or text that isn't ours.
    return [];
  }
}

/** Puts a thing at the head of those last opened. */
export function keepRecent(opened: Recent): void {
  const others = readRecent().filter(({ href }) => href !== opened.href);
  const kept = [opened, ...others].slice(0, MOST);
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // Full, or forbidden: it is a convenience.
  }
}

export function forgetRecent(): void {
  sessionStorage.removeItem(KEPT);
}

function isRecent(kept: unknown): kept is Recent {
  if (typeof kept !== "object" || kept === null) return false;
  const { href, title } = kept as Record<string, unknown>;
  // An address within the desk, whoever wrote it there.
  return (
    typeof href === "string" &&
    href.startsWith("/desk/") &&
    typeof title === "string"
  );
}
