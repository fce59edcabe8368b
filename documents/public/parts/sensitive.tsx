import type { ReactNode } from "react";

import type { InterfaceLanguage } from "@/domain/publishing/newsroom-view";
import { claimWords } from "../words/claim-words";

type SensitiveProps = {
  notice: string | null;
  language: InterfaceLanguage;
  children: ReactNode;
};

/** Distressing matter behind its notice: shown only when asked for. */
export function Sensitive({ notice, language, children }: SensitiveProps) {
  if (notice === null) return children;
  const words = claimWords(language);
  return (
    <div className="note-box">
      <p>
        <strong>{words.notice}</strong> {notice}
      </p>
      <details>
        <summary>{words.showAnyway}</summary>
        {children}
      </details>
    </div>
  );
}
