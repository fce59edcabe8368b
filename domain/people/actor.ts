export const ROLES = ["contributor", "checker", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** The person who acts, as read from the database for this request. */
export type Actor = {
  userId: string;
  newsroomId: string;
  name: string;
  role: Role;
};

/** What a role may do beyond entering articles, claims and evidence. */
const GRANTS = {
  contribute: ["contributor", "checker", "editor", "admin"],
  propose: ["checker", "editor", "admin"],
  signOffCoverage: ["checker", "editor", "admin"],
  countersign: ["editor", "admin"],
  writeSummaries: ["editor", "admin"],
  publish: ["editor", "admin"],
  /** Brings in, and takes away, checks of other houses. */
  importChecks: ["editor", "admin"],
  administer: ["admin"],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof GRANTS;

/** Whether the role of `actor` includes `act`; other rules may still refuse. */
export function may(actor: Pick<Actor, "role">, act: Act): boolean {
  const roles: readonly Role[] = GRANTS[act];
  return roles.includes(actor.role);
}
