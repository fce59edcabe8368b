import type { DiffSegment } from "@/domain/anchoring/word-diff";

type Props = {
  segments: readonly DiffSegment[];
  /** Both texts in one, or one of them with its own changes marked. */
  show?: "both" | "before" | "after";
};

/** Changed words with colour, line and sign, so that none stands alone. */
export function WordDiff({ segments, show = "both" }: Props) {
  const left = { before: "added", after: "removed", both: null }[show];
  return segments
    .filter(({ kind }) => kind !== left)
    .map((segment) => <Segment key={placeOf(segment)} {...segment} />);
}

function placeOf(segment: DiffSegment): string {
  return segment.kind === "removed"
    ? `before ${segment.beforeSpan.start}`
    : `after ${segment.afterSpan.start}`;
}

function Segment({ kind, text }: DiffSegment) {
  if (kind === "same") return text;
  const words = text.trimEnd();
  const Tag = kind === "removed" ? "del" : "ins";
  return (
    <>
      <Tag
        className={
          kind === "removed"
            ? "box-decoration-clone bg-red-wash px-0.5 text-red line-through"
            : "box-decoration-clone bg-green-wash px-0.5 text-green underline"
        }
      >
        <span aria-hidden="true" className="inline-block font-mono select-none">
          {kind === "removed" ? "−" : "+"}
        </span>
        {words}
      </Tag>
      {text.slice(words.length)}
    </>
  );
}
