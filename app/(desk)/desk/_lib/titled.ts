import "server-only";

import type { Metadata } from "next";

import { pageLanguage } from "@/auth/actor";
import { translator } from "@/lib/translate";

/** The title of a page that bears the same one for everybody. */
export function titled(en: string, fr: string) {
  return async (): Promise<Metadata> => ({
    title: translator(await pageLanguage())(en, fr),
  });
}
