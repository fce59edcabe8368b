import type { VerdictView } from "@/domain/publishing/checked-claim";
import { stampLines } from "@/domain/verdicts/stamp";
import type { Block, StampLine } from "./blocks";
import type { Voice } from "./voice";

/** The two answers, Said and So; a claim without a verdict says it has none. */
export function answersOf(
  verdict: VerdictView | null,
  { language, words }: Voice,
): StampLine[] {
  if (verdict) return stampLines(verdict, language);
  const none = { mark: "–", answer: words.noVerdict, tone: "plain" } as const;
  return [words.said, words.so].map((question) => ({ question, ...none }));
}

/** The verdict as it is stamped beside a claim, with who signed and when. */
export function stamp(verdict: VerdictView | null, voice: Voice): Block {
  return {
    kind: "stamp",
    lines: answersOf(verdict, voice),
    foot: verdict ? signed(verdict, voice) : [],
  };
}

function signed(verdict: VerdictView, { words, when }: Voice): string[] {
  const { countersignedBy, countersignedAt } = verdict;
  return [
    words.proposed(verdict.proposedBy, when(verdict.proposedAt)),
    countersignedBy
      ? words.countersigned(countersignedBy, when(countersignedAt))
      : words.notSigned,
  ];
}
