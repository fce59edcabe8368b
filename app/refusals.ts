import type { RefusalDetail } from "@/lib/result";

type Answer = {
  /** HTTP status the API gives. */
  status: number;
  /** What the person is told, in a sentence. */
  sentence: string;
};

/**
 * Every reason a use case may refuse for, in the words a person reads and the
 * status a program gets. A reason missing here does not compile where it is
 * answered.
 */
export const REFUSALS = {
  "not-found": { status: 404, sentence: "There is nothing here by that name." },
  "not-your-role": {
    status: 403,
    sentence: "Your role does not include this.",
  },
  "changed-meanwhile": {
    status: 409,
    sentence:
      "Someone changed this while you were working on it. What you wrote is kept; look at the new state and try again.",
  },
} as const satisfies Record<string, Answer>;

export type Refusal = keyof typeof REFUSALS;

/** The sentence for a refusal, with what stands behind it where there is any. */
export function say(refusal: Refusal, detail?: RefusalDetail): string {
  const { sentence } = REFUSALS[refusal];
  return typeof detail?.why === "string"
    ? `${sentence} ${detail.why}`
    : sentence;
}
