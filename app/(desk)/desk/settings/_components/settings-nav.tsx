"use client";

import { usePathname } from "next/navigation";

import { PlacesNav } from "@/app/(desk)/desk/_components/places-nav";
import { SETTINGS } from "./places";

/** The way between the settings that a person may see. */
export function SettingsNav({ administers }: { administers: boolean }) {
  const path = usePathname();
  const shown = SETTINGS.filter((one) => administers || !one.administers);
  const places = [{ href: "/desk/settings", label: "Overview" }, ...shown];
  return <PlacesNav label="Settings" {...{ path, places, isAt }} />;
}

function isAt(path: string, href: string): boolean {
  const within = href !== "/desk/settings" && path.startsWith(`${href}/`);
  return path === href || within;
}
