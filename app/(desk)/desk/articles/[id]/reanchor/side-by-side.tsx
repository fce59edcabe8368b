import Link from "next/link";
import type { ReactNode } from "react";
import { useTranslation } from "#translation";

import { WordDiff } from "@/components/word-diff";
import { MENTION_STATE_WORDS } from "@/components/words";
import { textDirection } from "@/lib/text-direction";
import type { WaitingMention } from "@/usecases/articles/read-waiting";

type Props = { mention: WaitingMention; language: string };

/** A mention's words as they were and as they seem to be now. */
export function SideBySide({ mention, language }: Props) {
  const t = useTranslation();
  const { before, after, segments } = mention;
  return (
    <>
      <h2 className="font-serif text-lg leading-snug font-semibold">
        <Link href={`/desk/claims/${mention.claimId}`} dir="auto">
          {mention.statement}
        </Link>
      </h2>
      <p className="mb-3 text-sm text-amber">
        <span aria-hidden="true">! </span>
        {t.of(MENTION_STATE_WORDS[mention.state])}
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Side title={t("Before", "Avant")} around={before} language={language}>
          <WordDiff segments={segments} show="before" />
        </Side>
        <Side title={t("Now", "Maintenant")} around={after} language={language}>
          <WordDiff segments={segments} show="after" />
        </Side>
      </div>
    </>
  );
}

type SideProps = {
  title: string;
  around: { prefix: string; suffix: string } | null;
  language: string;
  children: ReactNode;
};

function Side({ title, around, language, children }: SideProps) {
  const t = useTranslation();
  return (
    <figure className="rounded border border-rule bg-sheet p-3">
      <figcaption className="mb-1 text-sm text-ink-soft">{title}</figcaption>
      {around ? (
        <blockquote
          lang={language}
          dir={textDirection(language)}
          className="font-serif leading-[1.7] whitespace-pre-line"
        >
          <span className="text-ink-soft">{around.prefix}</span>
          {children}
          <span className="text-ink-soft">{around.suffix}</span>
        </blockquote>
      ) : (
        <p className="text-ink-soft">
          {t("The words were not found.", "Les mots n’ont pas été trouvés.")}
        </p>
      )}
    </figure>
  );
}
