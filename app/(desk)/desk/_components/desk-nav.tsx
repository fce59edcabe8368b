"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslation } from "#translation";

import { Button } from "@/components/button";
import { useCurrentInView } from "@/components/current-in-view";
import { ROLE_WORDS } from "@/components/words";
import type { Role } from "@/domain/people/actor";
import type { Said } from "@/lib/language";
import { DeskKeys } from "../_palette/desk-keys";
import { forgetRecent } from "../_palette/recent";
import { signOutAction } from "../actions";
import { isAtPlace } from "./is-at-place";

const PLACES: { href: string; label: Said }[] = [
  { href: "/desk", label: { en: "Queue", fr: "File" } },
  { href: "/desk/articles", label: { en: "Articles", fr: "Articles" } },
  { href: "/desk/claims", label: { en: "Claims", fr: "Affirmations" } },
  { href: "/desk/sources", label: { en: "Sources", fr: "Sources" } },
  { href: "/desk/events", label: { en: "Events", fr: "Événements" } },
  { href: "/desk/summaries", label: { en: "Summaries", fr: "Synthèses" } },
  { href: "/desk/reports", label: { en: "Reports", fr: "Rapports" } },
  { href: "/desk/ledger", label: { en: "Ledger", fr: "Registre" } },
  { href: "/desk/search", label: { en: "Search", fr: "Recherche" } },
  { href: "/desk/settings", label: { en: "Settings", fr: "Réglages" } },
];

/** The way around the desk; the place one is at is said, not only shown. */
export function DeskNav({ name, role }: { name: string; role: Role }) {
  const t = useTranslation();
  const path = usePathname();
  const row = useCurrentInView(path);
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-sheet px-4 py-2 lg:px-8">
      <Link
        href="/desk"
        className="font-serif text-lg font-semibold text-ink no-underline"
      >
        Countersign
      </Link>
      <nav
        ref={row}
        aria-label={t("Desk", "Bureau")}
        className="order-last w-full min-w-0 overflow-x-auto xl:order-none xl:w-auto xl:flex-1"
      >
        <ul className="flex gap-1">
          {PLACES.map(({ href, label }) => (
            <li key={href}>
              <NavLink
                href={href}
                label={t.of(label)}
                current={isAtPlace(path, href)}
              />
            </li>
          ))}
        </ul>
      </nav>
      <div className="ml-auto">
        <DeskKeys role={role} />
      </div>
      <form
        action={signOutAction}
        onSubmit={forgetRecent}
        className="flex items-center gap-2 text-sm"
      >
        <span className="text-ink-soft">
          {name}, {t.of(ROLE_WORDS[role])}
        </span>
        <Button type="submit" look="quiet">
          {t("Sign out", "Se déconnecter")}
        </Button>
      </form>
    </header>
  );
}

function NavLink(props: { href: string; label: string; current: boolean }) {
  return (
    <Link
      href={props.href}
      aria-current={props.current ? "page" : undefined}
      className={`block whitespace-nowrap rounded px-2 py-1 text-sm text-ink no-underline hover:bg-sunk ${
        props.current ? "bg-accent-wash font-semibold" : ""
      }`}
    >
      {props.label}
    </Link>
  );
}
