"use client";

import { createContext, type ReactNode, useContext } from "react";

import type { Language } from "@/lib/language";
import { type Translate, translator } from "@/lib/translate";

const Spoken = createContext<Translate>(translator("en"));

/** Tells the parts within which language the newsroom reads. */
export function InLanguage(props: { language: Language; children: ReactNode }) {
  return <Spoken value={translator(props.language)}>{props.children}</Spoken>;
}

/** The choice of words for who reads this; on the server its twin is used. */
export function useTranslation(): Translate {
  return useContext(Spoken);
}
