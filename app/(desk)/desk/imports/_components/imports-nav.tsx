"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

import { useCurrentInView } from "@/components/current-in-view";

const PLACES = [
  { href: "/desk/imports", label: "Imports" },
  { href: "/desk/imports/checks", label: "Their checks" },
  { href: "/desk/imports/publishers", label: "Publishers" },
  { href: "/desk/imports/ratings", label: "Ratings" },
];

/** The way between what belongs to importing. */
export function ImportsNav() {
  const path = usePathname();
  const row = useCurrentInView(path);
  return (
    <nav ref={row} aria-label="Imports" className="mb-5 overflow-x-auto">
      <ul className="flex gap-1 border-b border-rule text-sm">
        {PLACES.map(({ href, label }) => (
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

/** A single import belongs to the list of them. */
function isAt(path: string, href: string): boolean {
  const inNoOther = PLACES.every((one) => one.href !== path);
  return path === href || (inNoOther && href === "/desk/imports");
}
