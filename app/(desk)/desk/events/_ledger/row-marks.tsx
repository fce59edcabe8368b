import { useTranslation } from "#translation";

import { RatingMark } from "@/components/marks";
import type { Mark } from "@/domain/figures/ledger/mark";
import { sayMark } from "@/domain/figures/ledger/say-mark";
import { counted } from "@/lib/language";
import { MARK_LOOKS, QUIET_MARKS } from "./mark-look";

const NOTES_ON_SCOPE = {
  en: { one: "note on scope", other: "notes on scope" },
  fr: { one: "note de périmètre", other: "notes de périmètre" },
};

/** What was noticed of one row, each with its sentence. */
export function RowMarks({ marks }: { marks: Mark[] }) {
  const { language } = useTranslation();
  const isQuiet = (mark: Mark) =>
    QUIET_MARKS.includes(mark.code) &&
    !("sameNumber" in mark && mark.sameNumber);
  const loud = marks.filter((mark) => !isQuiet(mark));
  const quiet = marks.filter(isQuiet);
  return (
    <div className="space-y-1">
      <MarkList marks={loud} />
      {quiet.length > 0 && (
        <details>
          <summary className="cursor-pointer text-ink-soft">
            {counted(quiet.length, NOTES_ON_SCOPE[language], language)}
          </summary>
          <MarkList marks={quiet} />
        </details>
      )}
    </div>
  );
}

function MarkList({ marks }: { marks: Mark[] }) {
  const t = useTranslation();
  return (
    <ul className="space-y-1">
      {marks.map((mark) => {
        const { tone, sign, word } = MARK_LOOKS[mark.code];
        const sentence = sayMark(mark, t.language);
        return (
          <li key={`${mark.code} ${sentence}`}>
            <RatingMark tone={tone} mark={sign} label={t.of(word)} />{" "}
            <span>{sentence}</span>
          </li>
        );
      })}
    </ul>
  );
}
