/** Pages that the navigation has no place for, by the place that lists them. */
const LISTED_UNDER = {
  "/desk/captures": "/desk/articles",
  "/desk/imports": "/desk/settings",
  "/desk/parties": "/desk/sources",
};

/** Whether someone at `path` is at the place `href` of the desk's navigation. */
export function isAtPlace(path: string, href: string): boolean {
  if (href === "/desk") return path === href;
  const listed = Object.entries(LISTED_UNDER).find(([page]) =>
    path.startsWith(page),
  );
  return (listed?.[1] ?? path).startsWith(href);
}
