"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

import { useCurrentInView } from "@/components/current-in-view";
import { SETTINGS } from "./places";

/** The way between the settings that a person may see. */
export function SettingsNav({ administers }: { administers: boolean }) {
  const path = usePathname();
  const row = useCurrentInView(path);
  const shown = SETTINGS.filter((one) => administers || !one.administers);
  const places = [{ href: "/desk/settings", label: "Overview" }, ...shown];
  return (
    <nav ref={row} aria-label="Settings" className="mb-5 overflow-x-auto">
      <ul className="flex gap-1 border-b border-rule text-sm">
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isAt(path, href) ? "page" : undefined}
              className="-mb-px block whitespace-nowrap border-b-2 border-transparent px-2 py-1.5 text-ink no-underline hover:border-rule-strong aria-[current=page]:border-accent aria-[current=page]:font-semibold"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isAt(path: string, href: string): boolean {
  const within = href !== "/desk/settings" && path.startsWith(`${href}/`);
  return path === href || within;
}
