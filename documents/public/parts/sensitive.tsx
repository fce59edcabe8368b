import type { ReactNode } from "react";

import type { Language } from "@/lib/language";
import { claimWords } from "../words/claim-words";

type NoticeProps = { notice: string | null; language: Language };

/** A warning before distressing matter. */
export function Notice({ notice, language }: NoticeProps) {
  if (notice === null) return null;
  return (
    <p className="note-box">
      <strong>{claimWords(language).notice}</strong> {notice}
    </p>
  );
}

/** Distressing matter behind its notice: shown only when asked for. */
export function Sensitive(props: NoticeProps & { children: ReactNode }) {
  const { notice, language, children } = props;
  if (notice === null) return children;
  return (
    <>
      <Notice {...{ notice, language }} />
      <details>
        <summary>{claimWords(language).showAnyway}</summary>
        {children}
      </details>
    </>
  );
}
