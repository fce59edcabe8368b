import type { ReactNode } from "react";

import { textDirection } from "@/lib/text-direction";

type Attributes = { lang: string; dir: "ltr" | "rtl" };

/** The attributes of any words in a language of their own. */
export function inLanguage(language: string): Attributes {
  return { lang: language, dir: textDirection(language) };
}

/** Plain text of several paragraphs, parted by empty lines. */
export function Paragraphs({ text }: { text: string }): ReactNode {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return parts.map((part, i) => <p key={i}>{part.trim()}</p>);
}
