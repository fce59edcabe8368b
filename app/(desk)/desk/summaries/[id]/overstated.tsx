"use client";

import type { Editor } from "@tiptap/react";
import { useMemo } from "react";
import { useTranslation } from "#translation";

import type { CiteableClaim } from "@/usecases/summaries/read-citeable";
import { marksOf } from "./overstatement-marks";

/** The sentences that say more than the verdicts carry, each with why. */
export function Overstated(props: {
  editor: Editor | null;
  claims: CiteableClaim[];
  language: string;
}) {
  const t = useTranslation();
  const { editor, claims, language } = props;
  const document = editor?.getJSON();
  const marks = useMemo(
    () => (document ? marksOf(document, { claims, language }) : []),
    [document, claims, language],
  );
  if (marks.length === 0) return null;
  return (
    <section
      aria-label={t("Sentences to look at", "Phrases à revoir")}
      className="mt-6"
    >
      <h2 className="mb-2 text-base font-semibold">
        {marks.length === 1
          ? t(
              "One sentence says more than the verdicts carry",
              "Une phrase en dit plus que les verdicts n’en établissent",
            )
          : t(
              `${marks.length} sentences say more than the verdicts carry`,
              `${marks.length} phrases en disent plus que les verdicts n’en établissent`,
            )}
      </h2>
      <ul className="space-y-2 text-sm">
        {marks.map((mark) => (
          <li
            key={`${mark.sentence.block}-${mark.sentence.start}-${mark.kind}-${mark.claimId}`}
            className="border-l-2 border-amber pl-3"
          >
            <p className="font-serif">{mark.sentence.text}</p>
            <p className="text-amber">{t.of(mark.why)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
