"use client";

import { usePathname } from "next/navigation";

import { PlacesNav } from "@/app/(desk)/desk/_components/places-nav";

const PLACES = [
  { href: "/desk/imports", label: "Imports" },
  { href: "/desk/imports/checks", label: "Their checks" },
  { href: "/desk/imports/publishers", label: "Publishers" },
  { href: "/desk/imports/ratings", label: "Ratings" },
];

/** The way between what belongs to importing. */
export function ImportsNav() {
  const path = usePathname();
  return <PlacesNav label="Imports" places={PLACES} {...{ path, isAt }} />;
}

/** A single import belongs to the list of them. */
function isAt(path: string, href: string): boolean {
  const inNoOther = PLACES.every((one) => one.href !== path);
  return path === href || (inNoOther && href === "/desk/imports");
}
