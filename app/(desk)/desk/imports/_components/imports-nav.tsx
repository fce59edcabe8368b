"use client";

import { usePathname } from "next/navigation";
import { useTranslation } from "#translation";

import { PlacesNav } from "@/app/(desk)/desk/_components/places-nav";

const PLACES = [
  { href: "/desk/imports", label: { en: "Imports", fr: "Imports" } },
  {
    href: "/desk/imports/checks",
    label: { en: "Their checks", fr: "Leurs vérifications" },
  },
  {
    href: "/desk/imports/publishers",
    label: { en: "Publishers", fr: "Médias" },
  },
  {
    href: "/desk/imports/ratings",
    label: { en: "Ratings", fr: "Appréciations" },
  },
];

/** The way between what belongs to importing. */
export function ImportsNav() {
  const t = useTranslation();
  const path = usePathname();
  const places = PLACES.map(({ href, label }) => ({
    href,
    label: t.of(label),
  }));
  return (
    <PlacesNav label={t("Imports", "Imports")} {...{ places, path, isAt }} />
  );
}

/** A single import belongs to the list of them. */
function isAt(path: string, href: string): boolean {
  const inNoOther = PLACES.every((one) => one.href !== path);
  return path === href || (inNoOther && href === "/desk/imports");
}
