"use client";

import { usePathname } from "next/navigation";
import { useTranslation } from "#translation";

import { PlacesNav } from "@/app/(desk)/desk/_components/places-nav";
import { SETTINGS } from "./places";

/** The way between the settings that a person may see. */
export function SettingsNav({ administers }: { administers: boolean }) {
  const t = useTranslation();
  const path = usePathname();
  const shown = SETTINGS.filter((one) => administers || !one.administers);
  const places = [
    { href: "/desk/settings", label: t("Overview", "Vue d’ensemble") },
    ...shown.map(({ href, label }) => ({ href, label: t.of(label) })),
  ];
  return (
    <PlacesNav label={t("Settings", "Réglages")} {...{ path, places, isAt }} />
  );
}

function isAt(path: string, href: string): boolean {
  const within = href !== "/desk/settings" && path.startsWith(`${href}/`);
  return path === href || within;
}
