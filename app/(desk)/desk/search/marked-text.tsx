import type { Marked } from "@/domain/search/marked";

/** A text with what was looked for marked in it. */
export function MarkedText({ text }: { text: Marked }) {
  let at = 0;
  return text.map((piece) => {
    const key = at;
    at += piece.text.length;
    return piece.hit ? (
      <mark key={key} className="rounded-sm bg-amber-wash text-inherit">
        {piece.text}
      </mark>
    ) : (
      <span key={key}>{piece.text}</span>
    );
  });
}
