import { WordDiff } from "@/components/word-diff";
import type { DiffSegment } from "@/domain/anchoring/word-diff";
import { textDirection } from "@/lib/text-direction";

type Props = { segments: DiffSegment[]; language: string };

/** The whole text of two versions in one, its changed words marked. */
export function ChangedText({ segments, language }: Props) {
  const removed = segments.filter(({ kind }) => kind === "removed").length;
  const added = segments.filter(({ kind }) => kind === "added").length;
  return (
    <>
      <p className="mb-3 text-sm text-ink-soft">
        {removed + added === 0
          ? "Not a word has changed."
          : `${places(removed)} taken out (−), ${places(added)} put in (+).`}
      </p>
      <div
        lang={language}
        dir={textDirection(language)}
        className="max-w-[38rem] rounded border border-rule bg-sheet p-4 font-serif text-[17px] leading-[1.85] whitespace-pre-line"
      >
        <WordDiff segments={segments} />
      </div>
    </>
  );
}

function places(count: number): string {
  return count === 1 ? "1 passage" : `${count} passages`;
}
