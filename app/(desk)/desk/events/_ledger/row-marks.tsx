import { RatingMark } from "@/components/marks";
import type { Mark } from "@/domain/figures/ledger/mark";
import { sayMark } from "@/domain/figures/ledger/say-mark";
import { MARK_LOOKS, QUIET_MARKS } from "./mark-look";

/** What was noticed of one row, each with its sentence. */
export function RowMarks({ marks }: { marks: Mark[] }) {
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
            {quiet.length === 1
              ? "1 note on scope"
              : `${quiet.length} notes on scope`}
          </summary>
          <MarkList marks={quiet} />
        </details>
      )}
    </div>
  );
}

function MarkList({ marks }: { marks: Mark[] }) {
  return (
    <ul className="space-y-1">
      {marks.map((mark) => {
        const { tone, sign, word } = MARK_LOOKS[mark.code];
        const sentence = sayMark(mark, "en");
        return (
          <li key={`${mark.code} ${sentence}`}>
            <RatingMark tone={tone} mark={sign} label={word} />{" "}
            <span>{sentence}</span>
          </li>
        );
      })}
    </ul>
  );
}
